"""From briefings to a static site: assemble a docs tree, run MkDocs, swap, pack, serve."""
