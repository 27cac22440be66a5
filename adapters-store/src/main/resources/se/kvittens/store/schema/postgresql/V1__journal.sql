-- How far each stream has come; changed with each append, in the same transaction.
create table stream (
  id bigint generated always as identity primary key,
  kind text not null,
  owner text not null,
  member text not null,
  part text not null,
  version bigint not null,
  taken text collate "C" not null,
  checksum bigint not null,
  unique (kind, owner, member, part)
);

-- Who stands behind a pseudonym. To delete a row is to erase who it was.
create table subject (
  pseudonym text primary key,
  recipient text not null unique,
  checksum bigint not null
);

-- What was taken down. Never changed; it tells nothing of who the recipient is.
create table entry (
  position bigint generated always as identity primary key,
  stream bigint not null references stream (id),
  version bigint not null,
  about text collate "C" not null,
  taken text collate "C" not null,
  who text not null,
  role text not null,
  done_at text collate "C" not null,
  type text not null,
  subject text,
  body text not null,
  checksum bigint not null,
  unique (stream, version)
);

create index entry_about on entry (stream, about);
create index entry_subject on entry (subject);

create function entry_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'an entry is never changed or deleted';
end
$$;

create trigger entry_is_kept before update or delete on entry
  for each row execute function entry_is_kept();

create trigger entries_are_kept before truncate on entry
  for each statement execute function entry_is_kept();

-- Free text of an entry. It can be erased.
create table words (
  position bigint primary key references entry (position),
  why text not null,
  note text not null,
  checksum bigint not null
);

-- Which entry gave a name to a thing of its stream.
create table name (
  stream bigint not null references stream (id),
  name text not null,
  position bigint not null references entry (position),
  primary key (stream, name)
);
