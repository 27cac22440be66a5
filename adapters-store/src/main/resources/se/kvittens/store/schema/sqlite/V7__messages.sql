-- A message, as long as it lies in a mailbox. Unlike what is taken down it is deleted: it is not the journal's.
create table letter (
  id text primary key,
  sender text not null,
  receivers text not null,
  subject text not null,
  words text not null,
  sent text not null
) strict;

create table enclosure (
  letter text not null references letter (id),
  place integer not null,
  name text not null,
  media_type text not null,
  content blob not null,
  primary key (letter, place)
) strict;

-- In whose mailbox it lies, and since when it is read.
create table delivery (
  position integer primary key,
  id text not null unique,
  owner text not null,
  letter text not null references letter (id),
  sent text not null,
  read text
) strict;

create index delivery_owner on delivery (owner, sent);
create index delivery_letter on delivery (letter);

-- What was sent under which name, so that the same again sends nothing: not what it said, but by what it is known again.
create table posted (
  sender text not null,
  id text not null,
  salt text not null,
  digest text not null,
  sent text not null,
  primary key (sender, id)
) strict;

create index posted_sent on posted (sent);
