-- How the numbers of a file are written: with semicolons and decimal commas its rejected rows go back, too.
alter table observation_import
    add column marks text not null default 'POINTS' check (marks in ('POINTS', 'COMMAS', 'UNKNOWN'));
