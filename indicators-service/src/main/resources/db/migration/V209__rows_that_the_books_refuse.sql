-- Where in its file a row stands that an import was given up for, since no attempt could write it.
alter table observation_import add column refused_row int, add column refused_line int, add column refused_sheet text;
