-- Null until the agency is heard of again; readers then see the Vietnamese name.
alter table agency_copy add column name_en text;
