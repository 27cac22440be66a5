-- How far each stream has come; changed with each append, in the same transaction.
create table stream (
  id integer primary key,
  kind text not null,
  owner text not null,
  member text not null,
  part text not null,
  version integer not null,
  taken text not null,
  checksum integer not null,
  unique (kind, owner, member, part)
) strict;

-- Who stands behind a pseudonym. To delete a row is to erase who it was.
create table subject (
  pseudonym text primary key,
  recipient text not null unique,
  checksum integer not null
) strict;

-- What was taken down. Never changed; it tells nothing of who the recipient is.
create table entry (
  position integer primary key,
  stream integer not null references stream (id),
  version integer not null,
  about text not null,
  taken text not null,
  who text not null,
  role text not null,
  done_at text not null,
  type text not null,
  subject text,
  body text not null,
  checksum integer not null,
  unique (stream, version)
) strict;

create index entry_about on entry (stream, about);
create index entry_subject on entry (subject);

create trigger entry_is_not_changed before update on entry
begin
  select raise(abort, 'an entry is never changed');
end;

create trigger entry_is_not_deleted before delete on entry
begin
  select raise(abort, 'an entry is never deleted');
end;

-- Free text of an entry. It can be erased.
create table words (
  position integer primary key references entry (position),
  why text not null,
  note text not null,
  checksum integer not null
) strict;

-- Which entry gave a name to a thing of its stream.
create table name (
  stream integer not null references stream (id),
  name text not null,
  position integer not null references entry (position),
  primary key (stream, name)
) strict;
