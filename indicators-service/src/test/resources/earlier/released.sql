-- The books as the service of contracts/released left them (its last migration is V31): the Plan's tables as far as they
-- matter here, what people did to the catalogue, figures of every kind and status, and imports at every point of their way.
-- Written before copies had a form.
drop table copy_form;
delete from flyway_schema_history where version = '0.4';

insert into plan values ('KH-197-2021', '197/KH-UBND',
    'Kế hoạch chính sách xã hội tỉnh Thừa Thiên Huế 2021-2025', 'Social-policy plan of Thừa Thiên Huế 2021-2025',
    '2021-05-31', 'UBND-TINH', 2021, 2025, '46', 0.95, 0.60, 0);
insert into policy_area values
    ('PA-02', 'KH-197-2021', 2, 'giam-ngheo-bao-tro', 'Chính sách giảm nghèo, bảo trợ xã hội',
     'Poverty reduction and social protection', 'II.2'),
    ('PA-03', 'KH-197-2021', 3, 'viec-lam-day-nghe', 'Chính sách việc làm, dạy nghề',
     'Employment and vocational training', 'II.3'),
    ('PA-06', 'KH-197-2021', 6, 'y-te', 'Y tế, chăm sóc sức khỏe', 'Health and health care', 'II.6');

insert into place values
    ('46', '1989-07-01', '2024-12-31', 'PROVINCE', 'Tỉnh Thừa Thiên Huế', null, 3),
    ('46', '2025-01-01', null, 'PROVINCE', 'Thành phố Huế', null, 3),
    ('474', '2021-07-01', '2024-12-31', 'DISTRICT', 'Thành phố Huế', '46@1989-07-01', 3),
    ('476', '1990-09-18', '2024-12-31', 'DISTRICT', 'Huyện Phong Điền', '46@1989-07-01', 3),
    ('477', '1990-09-18', '2025-06-30', 'DISTRICT', 'Huyện Quảng Điền', '46@1989-07-01', 3),
    ('481', '2021-07-01', '2025-06-30', 'DISTRICT', 'Huyện A Lưới', '46@1989-07-01', 3);
insert into assignment values
    ('SLDTBXH.IND-02-01.LEAD@2021-05-31', 'SLDTBXH', 'INDICATOR', 'IND-02-01', 'LEAD', '2021-05-31', '2025-02-28', 2);

insert into indicator (code, area, name_vi, name_en, unit_vi, unit_en, measure_kind, direction, decimals, lowest_level,
    breakdowns, section, search, revision, last_day) values
    ('IND-02-01', 'PA-02', 'Tỷ lệ hộ nghèo đa chiều', 'Multidimensional poverty rate of households', '%', 'percent', 'RATE',
     'DECREASE', 2, 'COMMUNE', 'URBAN_RURAL|ETHNICITY', 'II.2, gạch 1', 'ind 02 01 ty le ho ngheo da chieu', 3, null),
    ('IND-03-02', 'PA-03', 'Số lao động có việc làm mới trong năm', 'Workers newly placed in jobs', 'lao động', 'workers',
     'COUNT_FLOW', 'MAINTAIN', 0, 'DISTRICT', 'SEX', 'II.3, gạch 3', 'ind 03 02 so lao dong co viec lam moi', 2, null),
    ('IND-90-01', 'PA-06', 'Tỷ suất tử vong trẻ em dưới 1 tuổi', 'Infant mortality', '‰', 'per mille', 'RATE', 'DECREASE',
     2, 'DISTRICT', 'SEX', 'Quyết định 90', 'ind 90 01 ty suat tu vong tre em duoi 1 tuoi', 1, null),
    ('IND-90-02', 'PA-06', 'Số bác sĩ trên một vạn dân', 'Doctors per ten thousand people', 'bác sĩ/vạn dân',
     'doctors per 10,000', 'MEAN', 'INCREASE', 1, 'DISTRICT', null, 'Quyết định 90', 'ind 90 02 so bac si', 1, null),
    ('IND-90-03', 'PA-06', 'Trẻ được nhận nuôi', 'Children adopted', 'trẻ', 'children', 'COUNT_FLOW', 'INCREASE',
     0, 'DISTRICT', null, 'Quyết định 90', 'ind 90 03 tre duoc nhan nuoi', 1, '2024-12-31');
insert into indicator_component values
    ('IND-90-03', 'IND-90-03.B', 'Bé trai', 'Boys'), ('IND-90-03', 'IND-90-03.G', 'Bé gái', 'Girls');
insert into definition values
    ('IND-02-01', 1, '2016-01-01', '2021-12-31', 'Chuẩn nghèo đa chiều giai đoạn 2016-2020',
     'Multidimensional poverty standard of 2016-2020', 'Quyết định 59/2015/QĐ-TTg', false),
    ('IND-02-01', 2, '2022-01-01', null, 'Chuẩn nghèo đa chiều giai đoạn 2022-2025',
     'Multidimensional poverty standard of 2022-2025', 'Nghị định 07/2021/NĐ-CP', true),
    ('IND-03-02', 1, '2021-01-01', null, 'Tử số và mẫu số như bảng chỉ tiêu', 'Numerator and denominator as in the table',
     '197/KH-UBND', false),
    ('IND-90-01', 1, '2021-01-01', null, 'Như hướng dẫn', 'As instructed', null, false),
    ('IND-90-02', 1, '2021-01-01', null, 'Như hướng dẫn', 'As instructed', null, false),
    ('IND-90-03', 1, '2021-01-01', null, 'Như hướng dẫn', 'As instructed', null, false);

insert into target (indicator, seq, valid_from, valid_to, comparator, value, low, high, unit, period_kind, from_year,
    to_year, explicit_period, explicit_comparator, section, source_document, decision, done_by, recorded_at, recorded_by) values
    ('IND-02-01', 1, '2021-05-31', null, 'RANGE', null, 2.0, 2.2, '%', 'BY_END_OF_YEAR', null, 2025, true, true,
     'II.2, gạch 1', 'KH-197-2021', '197/KH-UBND', null, '2021-05-31+07', null),
    ('IND-03-02', 1, '2021-05-31', '2023-06-30', 'GT', 16600, null, null, 'lao động/năm', 'AVERAGE_PER_YEAR', 2021, 2025,
     true, true, 'II.3, gạch 3', 'KH-197-2021', '197/KH-UBND', null, '2021-05-31+07', null),
    ('IND-03-02', 1, '2023-07-01', null, 'GE', 16800, null, null, 'lao động/năm', 'AVERAGE_PER_YEAR', 2021, 2025,
     true, true, 'II.3, gạch 3', 'KH-197-2021', 'QD-77', null, '2023-06-20 09:00+07', 'admin-1'),
    ('IND-90-01', 1, '2022-01-01', null, 'LE', 9, null, null, '‰', 'BY_YEAR', null, 2025, true, true, 'Quyết định 90',
     'KH-197-2021', 'QD-90', null, '2022-01-01+07', 'admin-1');
insert into milestone values
    ('IND-03-02', 2023, 17000, 'Dân Việt/etime 16/02/2023'), ('IND-03-02', 2025, 17600, 'VnEconomy 04/04/2025');

insert into catalogue_change (kind, code, action, state, recorded_at)
select 'PLAN', code, 'CREATED', jsonb_build_object('number', number, 'title', jsonb_build_object('vi', title_vi, 'en', title_en),
         'issuedOn', issued_on, 'issuer', issuer, 'firstYear', first_year, 'lastYear', last_year, 'place', place, 'thresholds',
         jsonb_build_object('onTrack', on_track, 'needsAcceleration', needs_acceleration, 'limited', limited)),
       timestamptz '2021-05-31 00:00+07'
from plan
union all
select 'AREA', code, 'CREATED', jsonb_build_object('plan', plan, 'number', number, 'slug', slug,
         'name', jsonb_build_object('vi', name_vi, 'en', name_en), 'section', section), timestamptz '2021-05-31 00:00+07'
from policy_area;
insert into catalogue_change (kind, code, action, state, recorded_at, recorded_by)
select 'INDICATOR', code, 'CREATED', jsonb_build_object('area', area, 'name', jsonb_build_object('vi', name_vi, 'en', name_en),
         'unit', jsonb_build_object('vi', unit_vi, 'en', unit_en), 'measureKind', measure_kind, 'direction', direction,
         'decimals', decimals, 'lowestLevel', lowest_level,
         'breakdowns', to_jsonb(string_to_array(coalesce(breakdowns, ''), '|')), 'section', section,
         'sdgTargets', '[]'::jsonb, 'components',
         coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'name',
                              jsonb_build_object('vi', c.name_vi, 'en', c.name_en)) order by c.code)
                   from indicator_component c where c.indicator = i.code), '[]')),
       case when code like 'IND-90-%' then timestamptz '2022-01-01 00:00+07' else '2021-05-31 00:00+07' end,
       case when code like 'IND-90-%' then 'admin-1' end
from indicator i order by code;
insert into catalogue_change (kind, code, action, state, recorded_at, recorded_by)
select 'INDICATOR', d.indicator, 'DEFINED', jsonb_build_object('effectiveFrom', effective_from, 'effectiveTo', effective_to,
         'standard', jsonb_build_object('vi', standard_vi, 'en', standard_en), 'source', source, 'seriesBreak', series_break),
       case when d.indicator like 'IND-90-%' then timestamptz '2022-01-01 00:00+07' else '2021-05-31 00:00+07' end,
       case when d.indicator like 'IND-90-%' then 'admin-1' end
from definition d order by indicator, version;
insert into catalogue_change (kind, code, action, state, recorded_at, recorded_by)
values ('INDICATOR', 'IND-90-03', 'RETIRED', '{"lastDay": "2024-12-31"}', '2024-12-01 00:00+07', 'admin-1');

-- Figures: id ends in what it is about.
create function stated(n int, indicator text, place text, period text, value numeric, numerator numeric, denominator numeric,
                       status text, revision int, component text default null, breakdown text default null,
                       reason text default null, withdrawn boolean default false, at text default '2024-02-01 09:00+07')
returns void language sql as $$
    insert into observation (id, indicator, component, place_code, place_valid_from, period, breakdown, value, numerator,
        denominator, status, missing_reason, synthetic, definition_version, revision, source_kind, source_agency,
        source_report, source_report_version, recorded_at, withdrawn)
    values (cast('00000000-0000-7000-8000-' || lpad(n::text, 12, '0') as uuid), indicator, component,
        split_part(place, '@', 1), cast(split_part(place, '@', 2) as date), period, breakdown, value, numerator,
        denominator, status, reason, false, case indicator when 'IND-02-01' then 2 else 1 end, revision, 'REPORT', 'SLDTBXH',
        cast('10000000-0000-7000-8000-' || lpad(n::text, 12, '0') as uuid), 1, cast(at as timestamptz), withdrawn)
$$;
select stated(1, 'IND-02-01', '474@2021-07-01', '2023', 1.20, 1200, 100000, 'E', 1);
select stated(2, 'IND-02-01', '474@2021-07-01', '2023', 1.21, 1210, 100000, 'A', 2, at => '2024-03-01 09:00+07');
select stated(3, 'IND-02-01', '476@1990-09-18', '2023', 3.00, 3, 100, 'A', 1);
select stated(4, 'IND-02-01', '477@1990-09-18', '2023', 4.00, 800, 20000, 'P', 1);
select stated(5, 'IND-02-01', '481@2021-07-01', '2023', 24.4, 3485, 14283, 'B', 1);
select stated(6, 'IND-02-01', '481@2021-07-01', '2022', null, null, null, 'M', 1, reason => 'LATE');
select stated(7, 'IND-02-01', '477@1990-09-18', '2022', null, null, 0, 'M', 1, reason => 'NO_CASES');
select stated(8, 'IND-02-01', '476@1990-09-18', '2022', null, null, null, 'M', 1, reason => 'WITHHELD');
select stated(9, 'IND-02-01', '474@2021-07-01', '2022', 1.5, 1500, 100000, 'A', 1);
select stated(10, 'IND-02-01', '474@2021-07-01', '2022', null, null, null, 'M', 2, withdrawn => true);
select stated(11, 'IND-02-01', '474@2021-07-01', '2023', 0.9, 900, 100000, 'A', 1, breakdown => 'URBAN_RURAL=U');
select stated(12, 'IND-03-02', '46@1989-07-01', '2023-Q1', 4000, null, null, 'A', 1);
select stated(13, 'IND-03-02', '46@1989-07-01', '2023-S2', 9000, null, null, 'P', 1);
select stated(14, 'IND-03-02', '46@1989-07-01', '2023-05', 1500, null, null, 'A', 1);
select stated(15, 'IND-03-02', '46@1989-07-01', '2024-01-15/P45D', 2000, null, null, 'A', 1);
select stated(16, 'IND-03-02', '46@1989-07-01', '2023', 17250, null, null, 'A', 1);
select stated(17, 'IND-90-01', '474@2021-07-01', '2023', 12, null, 1000, 'A', 1);
select stated(18, 'IND-90-01', '476@1990-09-18', '2023', 3, null, 1000, 'A', 1);
select stated(19, 'IND-90-01', '477@1990-09-18', '2023', 10, 8, 800, 'A', 1);
select stated(20, 'IND-90-01', '481@2021-07-01', '2023', 20, 20, 1000, 'A', 1);
select stated(21, 'IND-90-02', '474@2021-07-01', '2023', 12.5, 500, 400000, 'A', 1);
select stated(22, 'IND-90-03', '474@2021-07-01', '2023', 3, null, null, 'A', 1, component => 'IND-90-03.B');
select stated(23, 'IND-90-03', '476@1990-09-18', '2023', 40, null, null, 'A', 1, component => 'IND-90-03.B');
select stated(24, 'IND-90-03', '477@1990-09-18', '2023', 7, null, null, 'A', 1, component => 'IND-90-03.B');
select stated(25, 'IND-90-03', '481@2021-07-01', '2023', 9, null, null, 'A', 1, component => 'IND-90-03.B');
select stated(26, 'IND-90-03', '481@2021-07-01', '2023', 50, null, null, 'A', 1, component => 'IND-90-03.G');
select stated(27, 'IND-90-01', '481@2021-07-01', '2022', 20, 2000, 100000, 'A', 1);
select stated(28, 'IND-90-01', '477@1990-09-18', '2022', 30, null, 100, 'A', 1);
drop function stated;
insert into observation (id, indicator, place_code, place_valid_from, period, value, numerator, status, synthetic,
    definition_version, revision, source_kind, source_title, source_row, recorded_at) values
    ('20000000-0000-7000-8000-000000000001', 'IND-02-01', '46', '1989-07-01', '2022', 3.56, 11735, 'A', false, 2, 1,
     'PUBLISHED', 'Báo Người Lao động 28/11/2025', 'IND-02-01.46.2022', '2023-01-31+07'),
    ('20000000-0000-7000-8000-000000000002', 'IND-03-02', '46', '1989-07-01', '2021', 16400, null, 'A', true, 1, 1,
     'DEMONSTRATION', null, 'DEMO.SLDTBXH.IND-03-02.46.2021', '2022-01-31+07');
insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
    definition_version, revision, source_kind, source_agency, source_import, recorded_at) values
    ('20000000-0000-7000-8000-000000000003', 'IND-03-02', '474', '2021-07-01', '2023', 8000, 'A', false, 1, 1,
     'IMPORT', 'SLDTBXH', '018d0000-0000-7000-8000-000000000001', '2024-01-20+07');

insert into verdict_told values
    ('IND-02-01', 'ON_TRACK', '2024-03-01 09:00+07'), ('IND-03-02', 'ON_TRACK', '2024-02-01 09:00+07');
insert into task_note (task, report, version, agency, period, state, note, recorded_at) values
    ('TASK-1', '10000000-0000-7000-8000-000000000001', 1, 'SLDTBXH', 2023, 'IN_PROGRESS', 'Đang làm', '2024-02-01 09:00+07'),
    ('TASK-1', '10000000-0000-7000-8000-000000000099', 1, 'SYT', 2023, 'IN_PROGRESS', null, '2024-02-01 09:00+07'),
    ('TASK-2', '10000000-0000-7000-8000-000000000099', 1, 'SYT', 2023, 'DONE', 'Đã xong', '2024-02-01 09:00+07'),
    ('TASK-1', '10000000-0000-7000-8000-000000000099', 2, 'SYT', 2023, 'DONE', null, '2024-03-01 09:00+07');

-- Imports: applied, dry, refused as a whole, applied with nothing to write, given up, and two that wait; the last of them was
-- begun by a process that was killed.
insert into observation_import (id, mode, format, state, bytes, sha256, title, agency, sent_by, sent, created, updated,
    unchanged, rejected, applied, attempts, failure, received_at, finished_at, revision) values
    ('018d0000-0000-7000-8000-000000000001', 'PARTIAL', 'CSV', 'DONE', 300, repeat('a', 64), 'Việc làm 2023', 'SLDTBXH',
     'sldtbxh-reviewer', 3, 1, 0, 1, 1, true, 1, null, '2024-01-20 08:59+07', '2024-01-20 09:00+07', 3),
    ('018d0000-0000-7000-8000-000000000002', 'DRY_RUN', 'XLSX', 'DONE', 300, repeat('b', 64), null, 'SLDTBXH',
     'sldtbxh-reviewer', 1, 1, 0, 0, 0, false, 1, null, '2024-01-20 09:59+07', '2024-01-20 10:00+07', 3),
    ('018d0000-0000-7000-8000-000000000003', 'ATOMIC', 'CSV', 'DONE', 300, repeat('c', 64), null, 'SLDTBXH',
     'sldtbxh-reviewer', 2, 0, 0, 0, 2, false, 1, null, '2024-01-20 10:59+07', '2024-01-20 11:00+07', 3),
    ('018d0000-0000-7000-8000-000000000004', 'ATOMIC', 'JSON', 'DONE', 300, repeat('d', 64), null, 'SLDTBXH',
     'sldtbxh-reviewer', 1, 0, 0, 1, 0, true, 1, null, '2024-01-20 11:59+07', '2024-01-20 12:00+07', 3),
    ('018d0000-0000-7000-8000-000000000005', 'PARTIAL', 'CSV', 'FAILED', 300, repeat('e', 64), null, 'SLDTBXH',
     'sldtbxh-reviewer', 1, 0, 0, 0, 0, false, 5, 'The import failed several times', '2024-01-20 12:59+07',
     '2024-01-20 13:00+07', 7),
    ('018d0000-0000-7000-8000-000000000006', 'PARTIAL', 'CSV', 'WAITING', 300, repeat('f', 64), null, 'SLDTBXH',
     'sldtbxh-reviewer', 3, 0, 0, 0, 0, false, 0, null, '2024-01-20 13:59+07', null, 1),
    ('018d0000-0000-7000-8000-000000000007', 'ATOMIC', 'CSV', 'CHECKING', 300, repeat('1', 64), null, 'SLDTBXH',
     'sldtbxh-reviewer', 1, 0, 0, 0, 0, false, 1, null, '2024-01-20 14:59+07', null, 2);

create table import_018d0000000070008000000000000001_judged (row int primary key, outcome text, faults text, raw text[],
    indicator text, component text, place text, place_code text, place_valid_from date, period text, breakdown text,
    value numeric, numerator numeric, denominator numeric, status text, missing_reason text, definition_version int,
    synthetic boolean, withdrawn boolean, revision int);
insert into import_018d0000000070008000000000000001_judged values
    (1, 'CREATED', null, null, 'IND-03-02', null, '474', '474', '2021-07-01', '2023', null, 8000, null, null, 'A', null, 1,
     false, false, 1),
    (2, 'UNCHANGED', null, null, 'IND-02-01', null, '474', '474', '2021-07-01', '2023', null, 1.21, 1210, 100000, 'A', null,
     2, false, false, 3),
    (3, 'REJECTED', 'unknown-indicator:indicator;value-not-a-number:value',
     '{IND-99-99,NULL,474,2023,NULL,"1,2,3",NULL,NULL,A,NULL,NULL,NULL,NULL}', 'IND-99-99', null, '474', '474', '2021-07-01',
     '2023', null, null, null, null, 'A', null, null, false, false, 1);
create table import_018d0000000070008000000000000002_judged (like import_018d0000000070008000000000000001_judged including all);
insert into import_018d0000000070008000000000000002_judged values
    (1, 'CREATED', null, null, 'IND-03-02', null, '476', '476', '1990-09-18', '2023', null, 2500, null, null, 'P', null, 1,
     false, false, 1);
create table import_018d0000000070008000000000000003_judged (like import_018d0000000070008000000000000001_judged including all);
insert into import_018d0000000070008000000000000003_judged values
    (1, 'CREATED', null, null, 'IND-03-02', null, '477', '477', '1990-09-18', '2023', null, 2500, null, null, 'P', null, 1,
     false, false, 1),
    (2, 'REJECTED', 'unknown-place:place', '{IND-03-02,NULL,999,2023,NULL,17.000,NULL,NULL,P,NULL,NULL,NULL,NULL}', 'IND-03-02',
     null, '999', '999', null, '2023', null, 17, null, null, 'P', null, 1, false, false, 1);
create table import_018d0000000070008000000000000004_judged (like import_018d0000000070008000000000000001_judged including all);
insert into import_018d0000000070008000000000000004_judged values
    (1, 'UNCHANGED', null, null, 'IND-03-02', null, '474', '474', '2021-07-01', '2023', null, 8000, null, null, 'A', null, 1,
     false, false, 2);
create table import_018d0000000070008000000000000006 (like import_row);
insert into import_018d0000000070008000000000000006 (row, indicator, place, period, period_start, period_end, value, status,
    synthetic, withdrawn, faults, raw) values
    (1, 'IND-03-02', '476', '2023', '2023-01-01', '2023-12-31', 2600, 'A', false, false, null, null),
    (2, 'IND-03-02', '474', '2023', '2023-01-01', '2023-12-31', 8000, 'A', false, false, null, null),
    (3, 'IND-03-02', '477', null, null, null, null, 'A', false, false, 'period-malformed:period',
     '{IND-03-02,NULL,477,20x3,NULL,1,NULL,NULL,A,NULL,NULL,NULL,NULL}');
create table import_018d0000000070008000000000000007 (like import_row);
insert into import_018d0000000070008000000000000007 (row, indicator, place, period, period_start, period_end, value, numerator,
    denominator, status, synthetic, withdrawn) values
    (1, 'IND-90-01', '481', '2021', '2021-01-01', '2021-12-31', 11, 11, 1000, 'P', false, false);
create table import_018d0000000070008000000000000007_judged (like import_018d0000000070008000000000000001_judged including all);

insert into idempotency (scope, key, operation, request_hash, status, location, etag, body, answered_at) values
    ('SLDTBXH/sldtbxh-reviewer', 'a-key', 'POST /observation-imports', decode(repeat('00', 32), 'hex'), 202,
     '/api/v1/observation-imports/018d0000-0000-7000-8000-000000000006', '"1"', convert_to('{"mode": "PARTIAL"}', 'UTF8'),
     now());
insert into outbox (event_id, topic, type, subject, time, data) values
    ('30000000-0000-7000-8000-000000000001', 'indicators.events', 'observation.recorded', 'IND-02-01',
     '2024-03-01 09:00+07', '{"indicator": "IND-02-01"}');
insert into inbox values ('reports', 'https://reporting', 'event-1', '2024-02-01 09:00+07');

-- What must be as it is, for comparison afterwards.
create table kept_observation as select id, to_jsonb(o) - 'breakdown_key' - 'component_key' as said from observation o;
create table kept_change as select number, to_jsonb(c) as said from catalogue_change c;
