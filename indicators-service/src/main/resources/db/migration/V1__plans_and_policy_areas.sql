create table plan (
    code               text    primary key,
    number             text    not null,
    title_vi           text    not null,
    title_en           text    not null,
    issued_on          date    not null,
    issuer             text    not null,
    first_year         int     not null,
    last_year          int     not null check (last_year >= first_year),
    place              text    not null,
    on_track           numeric not null,
    needs_acceleration numeric not null check (needs_acceleration <= on_track),
    limited            numeric not null check (limited <= needs_acceleration)
);
create table policy_area (
    code    text primary key,
    plan    text not null references plan (code),
    number  int  not null,
    slug    text not null,
    name_vi text not null,
    name_en text not null,
    section text not null,
    unique (plan, number)
);
