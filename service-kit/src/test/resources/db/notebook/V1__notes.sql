create table note (id int primary key, text text not null, figure numeric, revision int not null default 1);
create table copied_note (seq bigint generated always as identity, id int not null, text text not null);
