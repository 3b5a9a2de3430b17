"""Common given names, as one sign among others that a line is a person's name."""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
    aaron abby abdul abigail adam adrian adriana ahmad ahmed aidan aisha alan alana albert alberto
    alejandro alessandro alex alexa alexander alexandra alexis alfred ali alice alicia alina alison
    allan allen allison alyssa amanda amber amelia amir amit amy ana anastasia andre andrea andreas
    andrei andrew andy angel angela angelica angie anita anja ankit ann anna annabel anne annie
    anthony antoine anton antonio april arjun arthur arun ash asha ashley audrey austin ava barbara
    barry beatrice becky ben benjamin bernard beth bethany betty bianca bill billy blake bob bobby
    brad bradley brandon brenda brendan brent brett brian bridget brittany brooke bruce bryan bryce
    caitlin caleb cameron camille carl carla carlos carmen carol carolina caroline carolyn carrie
    casey cassandra catherine cathy cecilia charles charlie charlotte chelsea cheryl chloe chris
    christian christina christine christoph christopher cindy claire clara clark claudia colin
    colleen connor corey courtney craig cristina curtis cynthia daisy dale damien dan dana daniel
    daniela danielle danny darren dave david dawn dean deborah debra deepak denis denise dennis
    derek diana diane diego dominic don donald donna doris doug douglas drew duncan dylan ed eddie
    edgar eduardo edward edwin eileen elaine elena eli elisa elizabeth ella ellen ellie emily emma
    eric erica erik erika erin ernest esther ethan eugene eva evan eve evelyn fatima felicia felix
    fernando fiona florence frances francesca francesco francis francisco frank franz fred frederick
    gabriel gabriela gabrielle gail gareth gary gavin gemma geoff geoffrey george georgia gerald
    gerard gina giovanni giulia glen glenn gloria gordon grace graham grant greg gregory greta guy
    hannah hans harold harriet harry harvey hassan heather hector heidi helen helena henry herbert
    holly hope howard hugh hugo hussein ian ibrahim igor imran irene iris isaac isabel isabella
    isabelle ivan jack jackie jackson jacob jacqueline jaime jake james jamie jan jane janet janice
    jared jasmine jason javier jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerry jess
    jesse jessica jill jim jimmy jo joan joanna joanne jodie joe joel johan john johnny jon jonas
    jonathan jordan jorge jose joseph josh joshua joy joyce juan judith judy julia julian juliana
    julie juliet justin kaitlyn karen karl kate katherine kathleen kathryn kathy katie katrina kayla
    keith kelly ken kenneth kenny kerry kevin kim kimberly kirsten krista kristen kristian kristin
    kristina kristine krishna kumar kurt kyle lara larry lars laura lauren laurie lawrence leah lee
    lena leo leon leonard leslie liam lillian lily linda lindsay lindsey lisa liz logan lois lorenzo
    lori lorraine louis louise luca lucas lucia lucy luis luke lydia lynn madeline madison maggie
    mahmoud malcolm manuel marc marcel marco marcus margaret maria mariah marian marie marina mario
    marion marissa mark marta martha martin martina mary mason mateo mathew matt matthew maureen
    maurice max maya megan mehmet melanie melinda melissa mia michael micah michele michelle miguel
    mike mikhail mila miles mindy miranda mitchell mohamed mohammad mohammed molly monica morgan
    muhammad myles nadia nancy naomi natalia natalie natasha nate nathan nathaniel neal neha neil
    nicholas nick nicola nicolas nicole nigel nikhil nikita nina noah noel nora norman oliver olivia
    omar oscar otto owen pablo paige pam pamela paolo pat patricia patrick paul paula pavel pedro
    peggy penelope penny pete peter petra phil philip philippe phillip phoebe pierre polly priya
    rachael rachel rafael rahul raj rajesh ralph ramon randy raquel ravi ray raymond rebecca
    reginald rene ricardo richard rick rita rob robert roberta roberto robin rod roger roland ron
    ronald rosa rosalind rose rosemary ross roy ruby russell ruth ryan sabrina sally sam samantha
    samir samuel sandra sandy sanjay santiago sara sarah scott sean sebastian serena sergei sergey
    sergio seth shannon sharon shaun shawn sheila shelby shelley shirley simon simone sofia sonia
    sophia sophie stacey stacy stan stanley stefan stefano stella stephan stephanie stephen steve
    steven stuart sue summer suresh susan susanna suzanne sven sydney sylvia tamara tanya tara tasha
    taylor ted teresa terry thaddeus theodore theresa thomas tiffany tim timothy tina todd tom tomas
    tommy toni tony tracey traci tracy travis trevor tristan troy tyler ursula valentina valerie
    vanessa vera veronica vicki vicky victor victoria vijay vikram vincent virginia vivian vladimir
    walter wanda warren wayne wendy wesley whitney wilfred will willem william winston xavier yasmin
    yolanda yusuf yvonne zachary zack zara zoe
    """.split()  # noqa: SIM905 - a list of quoted words would fill twenty pages
)
"""Of people who write in English; a sample from general knowledge, no list."""
