-- Of whom a reading was, under their pseudonyms; the reading itself is an entry.
create table sighted (
  position integer not null references entry (position),
  subject text not null,
  primary key (position, subject)
) strict;

create index sighted_subject on sighted (subject);

create trigger sighted_is_not_changed before update on sighted
begin
  select raise(abort, 'a reading is never changed');
end;

create trigger sighted_is_not_deleted before delete on sighted
begin
  select raise(abort, 'a reading is never deleted');
end;

-- By which a name is found of an entry, when everything is taken out.
create unique index name_position on name (position);
