-- Files that go with reports. What a version was handed in with is named in version_attachment, which never changes; the
-- bytes are kept in pieces, so that nobody needs to hold a whole file in memory. A file that no version names may go.
create table stored_file (
    id        uuid primary key,
    report    uuid        not null references report,
    size      bigint      not null check (size > 0),
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    scanned   boolean     not null,
    stored_at timestamptz not null
);
create index stored_file_by_report on stored_file (report);

create table file_piece (
    file   uuid  not null references stored_file on delete cascade,
    number int   not null check (number >= 0),
    bytes  bytea not null check (octet_length(bytes) between 1 and 262144),
    primary key (file, number)
);
-- Documents and pictures are packed already.
alter table file_piece alter column bytes set storage external;

create table version_attachment (
    report  uuid   not null,
    version int    not null,
    line    int    not null check (line >= 0),
    file    uuid   not null references stored_file,
    name    text   not null check (name <> ''),
    type    text   not null check (type <> ''),
    size    bigint not null check (size > 0),
    sha256  text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (report, version, line),
    foreign key (report, version) references report_version,
    unique (report, version, file),
    unique (report, version, name)
);
create index version_attachment_by_file on version_attachment (file);

create function refuse_loss_of_handed_in() returns trigger language plpgsql as $$
begin
    if exists (select from version_attachment a where a.file = old.file) then
        raise exception 'A version was handed in with file %', old.file using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end
$$;

create trigger frozen before update or delete or truncate on version_attachment
    for each statement execute function refuse_change();
create trigger frozen before update or truncate on stored_file
    for each statement execute function refuse_change();
create trigger frozen before update or truncate on file_piece
    for each statement execute function refuse_change();
create trigger handed_in before delete on file_piece
    for each row execute function refuse_loss_of_handed_in();
