-- The books as the service of contracts/released left them (its last migration is V10): places and agencies of the Plan's
-- tables as far as they matter here, what people set, reorganisations at each point of their way, and who answers for what.
-- Written before copies had a form.
drop table copy_form;
delete from flyway_schema_history where version = '0.4';

insert into place (id, code, valid_from, valid_to, level, kind, name, parent, basis, search, source, revision, told_revision)
select code || '@' || valid_from, code, valid_from, valid_to, level, kind, name, parent, basis, lower(name),
       jsonb_build_object('id', code || '@' || valid_from), 2, 2
from (values
    ('46', date '1989-07-01', date '2024-12-31', 'PROVINCE', 'PROVINCE', 'Tỉnh Thừa Thiên Huế', null, 'existing'),
    ('46', '2025-01-01', null, 'PROVINCE', 'CENTRAL_CITY', 'Thành phố Huế', null, 'NQ 175/2024/QH15'),
    ('474', '2021-07-01', '2024-12-31', 'DISTRICT', 'PROVINCIAL_CITY', 'Thành phố Huế', '46@1989-07-01', 'NQ 1264'),
    ('474', '2025-01-01', '2025-06-30', 'DISTRICT', 'URBAN_DISTRICT', 'Quận Thuận Hóa', '46@2025-01-01', 'NQ 1314'),
    ('475', '2025-01-01', '2025-06-30', 'DISTRICT', 'URBAN_DISTRICT', 'Quận Phú Xuân', '46@2025-01-01', 'NQ 1314'),
    ('481', '2021-07-01', '2025-06-30', 'DISTRICT', 'RURAL_DISTRICT', 'Huyện A Lưới', '46@1989-07-01', 'existing'))
    as p (code, valid_from, valid_to, level, kind, name, parent, basis);
insert into place_succession (predecessor, successor, kind, certainty, share, origin_share, basis) values
    ('46@1989-07-01', '46@2025-01-01', 'CONTINUED', 'VERIFIED', null, null, null),
    ('474@2021-07-01', '474@2025-01-01', 'SPLIT', 'VERIFIED', 0.6, null, 'Dân số năm 2024'),
    ('474@2021-07-01', '475@2025-01-01', 'SPLIT', 'VERIFIED', 0.4, null, 'Dân số năm 2024');
insert into place_share_change (id, state, recorded_at, recorded_by) values
    ('474@2021-07-01', '[{"successor": "474@2025-01-01", "share": 0.6}, {"successor": "475@2025-01-01", "share": 0.4}]', '2025-01-10 09:00+07', 'admin-1');

insert into agency (code, name_vi, official_name, name_en, type, level, parent, place, named_in_plan, must_report, reports_via,
    section, valid_from, valid_to, search, source, revision, changed_by, contact_unit, contact_email) values
    ('UBND-TINH', 'UBND tỉnh', 'UBND tỉnh Thừa Thiên Huế', 'Provincial People''s Committee', 'PROVINCIAL_PEOPLES_COMMITTEE',
     'PROVINCE', null, '46@1989-07-01', true, 'NO', null, 'V', '1989-07-01', null, 'ubnd tinh',
     '{"row": {"code": "UBND-TINH", "valid_to": null}}', 1, null, null, null),
    ('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội', 'DOLISA',
     'PROVINCIAL_DEPARTMENT', 'PROVINCE', 'UBND-TINH', '46@1989-07-01', true, 'YES', null, 'IV.1', '2021-05-31', '2025-02-28',
     'so lao dong', '{"row": {"code": "SLDTBXH", "valid_to": "2025-02-28"}}', 3, null, null, null),
    ('SYT', 'Sở Y tế', 'Sở Y tế', 'Department of Health', 'PROVINCIAL_DEPARTMENT', 'PROVINCE', 'UBND-TINH', '46@1989-07-01',
     true, 'YES', 'SLDTBXH', 'IV.4', '2021-05-31', null, 'so y te',
     '{"name": {"vi": "Sở Y tế", "en": "Department of Health"}, "validFrom": "2021-05-31", "validTo": null}', 4, 'admin-1',
     'Phòng Kế hoạch', 'so.y.te@example.org'),
    ('BQL-90', 'Ban quản lý 90', 'Ban quản lý 90', 'Board 90', 'BOARD', 'PROVINCE', 'UBND-TINH', '46@1989-07-01', false,
     'UNCLEAR', null, null, '2022-01-01', '2023-12-31', 'ban quan ly 90',
     '{"name": {"vi": "Ban quản lý 90", "en": "Board 90"}, "validFrom": "2022-01-01", "validTo": "2023-12-31"}', 1, 'admin-1',
     null, null),
    ('BQL-91', 'Ban quản lý 91', 'Ban quản lý 91', 'Board 91', 'BOARD', 'PROVINCE', 'UBND-TINH', '46@1989-07-01', false,
     'UNCLEAR', null, null, '2024-01-01', null, 'ban quan ly 91',
     '{"name": {"vi": "Ban quản lý 91", "en": "Board 91"}, "validFrom": "2024-01-01", "validTo": null}', 1, 'admin-1',
     null, null),
    ('BQL-92', 'Ban quản lý 92', 'Ban quản lý 92', 'Board 92', 'BOARD', 'PROVINCE', 'UBND-TINH', '46@1989-07-01', false,
     'UNCLEAR', null, null, '2022-01-01', '2024-05-31', 'ban quan ly 92',
     '{"name": {"vi": "Ban quản lý 92", "en": "Board 92"}, "validFrom": "2022-01-01", "validTo": null}', 2, 'admin-1',
     null, null);
insert into agency_alias values ('SYT', 'Sở Y tế Huế', 'SET'), ('SLDTBXH', 'DOLISA', 'SHORT');
insert into agency_change (code, state, recorded_at, recorded_by)
select code, source, '2024-01-01 09:00+07', 'admin-1' from agency where changed_by is not null;

insert into agency_succession (id, effective_on, kind, predecessors, successors, scope_kind, scope, basis, certainty, state,
    reason, changed_by, changed_at, revision) values
    ('2024-06-01-bql-92', '2024-06-01', 'RENAME', '{BQL-92}', '{BQL-91}', 'ALL', '{}', 'QĐ 92', 'VERIFIED', 'EFFECTIVE', null,
     'admin-2', '2024-05-20 09:00+07', 2),
    ('2026-01-01-bql-91', '2026-01-01', 'ABOLISH', '{BQL-91}', '{}', 'ALL', '{}', 'QĐ 91', 'LIKELY', 'DRAFT', null, 'admin-1',
     '2024-05-21 09:00+07', 1),
    ('2024-02-01-bql-90', '2024-02-01', 'MERGE', '{BQL-90}', '{BQL-91}', 'ALL', '{}', 'QĐ 90', 'VERIFIED', 'WITHDRAWN',
     'Nhầm', 'admin-2', '2024-02-10 09:00+07', 3);
update agency set ended_by = '2024-06-01-bql-92' where code = 'BQL-92';

insert into subject values ('INDICATOR', 'IND-06-01', 'PA-06'), ('TASK', 'TASK-06-01', 'PA-06');
insert into stated_assignment (id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis, changed_by) values
    ('SYT.IND-06-01.LEAD', 'SYT', 'INDICATOR', 'IND-06-01', 'LEAD', '2021-05-31', null, 'IV.4', 'PLAN', null),
    ('BQL-92.IND-06-01.COORDINATE@2022-01-01', 'BQL-92', 'INDICATOR', 'IND-06-01', 'COORDINATE', '2022-01-01', null, null,
     'INFERRED', 'admin-1');
insert into assignment (id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis, source, revision,
    passed_from, successions, orphaned, withdrawn) values
    ('SYT.IND-06-01.LEAD', 'SYT', 'INDICATOR', 'IND-06-01', 'LEAD', '2021-05-31', null, 'IV.4', 'PLAN', '{}', 1,
     '{}', '{}', false, false),
    ('BQL-92.IND-06-01.COORDINATE@2022-01-01', 'BQL-92', 'INDICATOR', 'IND-06-01', 'COORDINATE', '2022-01-01', '2024-05-31',
     null, 'INFERRED', '{}', 2, '{}', '{}', false, false),
    ('BQL-91.IND-06-01.COORDINATE@2024-06-01', 'BQL-91', 'INDICATOR', 'IND-06-01', 'COORDINATE', '2024-06-01', null, null,
     'INFERRED', '{}', 1, '{BQL-92.IND-06-01.COORDINATE@2022-01-01}', '{2024-06-01-bql-92}', false, false),
    ('BQL-90.TASK-06-01.LEAD@2022-01-01', 'BQL-90', 'TASK', 'TASK-06-01', 'LEAD', '2022-01-01', null, null, 'INFERRED', '{}', 3,
     '{}', '{}', false, true);
insert into assignment_change (id, state, recorded_at, recorded_by) values
    ('BQL-92.IND-06-01.COORDINATE@2022-01-01', '{"validFrom": "2022-01-01"}', '2022-01-01 09:00+07', 'admin-1');
insert into outbox (event_id, topic, type, subject, time, data) values
    ('30000000-0000-7000-8000-000000000001', 'agencies.agencies', 'agency.changed', 'SYT', '2024-03-01 09:00+07',
     '{"code": "SYT"}');

-- What must be as it is, for comparison afterwards.
create table kept as
select 'agency_change' as kept, number as id, to_jsonb(c) as said from agency_change c
union all select 'assignment_change', number, to_jsonb(c) from assignment_change c
union all select 'place_share_change', number, to_jsonb(c) from place_share_change c;
