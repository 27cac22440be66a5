-- Of whom a reading was, under their pseudonyms; the reading itself is an entry.
create table sighted (
  position bigint not null references entry (position),
  subject text not null,
  primary key (position, subject)
);

create index sighted_subject on sighted (subject);

create trigger sighted_is_kept before update or delete on sighted
  for each row execute function entry_is_kept();

create trigger sighted_are_kept before truncate on sighted
  for each statement execute function entry_is_kept();

-- By which a name is found of an entry, when everything is taken out.
create unique index name_position on name (position);
