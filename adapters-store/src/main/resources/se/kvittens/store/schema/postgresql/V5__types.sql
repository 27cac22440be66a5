-- By which the last line of a type is found, however far back in its stream it is.
create index entry_type on entry (stream, type, version);
