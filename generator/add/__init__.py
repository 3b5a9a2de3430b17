"""Taking a new capture in: a file or a web page becomes a seed with a sidecar to complete.

fetch      a web address → bytes; the only code of the project that asks another host
hosts      which hosts may be asked
robots     what a site wants programs to leave alone
naming     the file's name and the page's address
commented  the sidecar, with what was found as comments
existing   whether the project has the capture already
intake     all of it, put together; writes nothing
placing    the new files, all or none
"""
