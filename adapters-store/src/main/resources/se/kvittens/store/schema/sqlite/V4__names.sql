-- Of the carers of a provider one alone gives a name: whose it is, where it is a carer's.
alter table name add column provider text;

-- Where two carers took one name down at the same instant, it is of the one who was first.
update name set provider = (select s.owner from stream s where s.id = name.stream and s.kind = 'CARER')
where not exists (
  select 1 from name earlier
  join stream e on e.id = earlier.stream
  join stream s on s.id = name.stream
  where earlier.name = name.name and earlier.position < name.position
  and e.kind = 'CARER' and e.owner = s.owner
);

create unique index name_provider on name (provider, name);
