package vn.hue.ansinh.indicators.importing;

/**
 * The statements by which all rows of an import are held against our books. What is as it was leaves no trace: a row that
 * is in no table of outcomes is unchanged, and nothing is strange about it.
 */
final class JudgingSql {
    static final String BEGIN = """
            drop table if exists {judged}, {keys}, {told};
            create table {judged} (like import_judged)
            """;

    private static final String SERIES = """
            o.indicator = w.indicator and o.period = w.period and o.place_code = w.place_code
                        and o.place_valid_from = w.place_valid_from and o.component_key = w.component
            """;

    private static final String FIGURE = "o.revision, o.definition_version, o.status, o.value, o.numerator,"
            + " o.denominator, o.missing_reason, o.synthetic, o.withdrawn";

    // For each combination all its groups at once: they stand side by side in the index, which is entered once for them
    // and not for each row. No more than four revisions of each are passed over; where there are more, the last one is
    // looked up by itself.
    private static final String KNOWN = """
            known as (
                select w.series, o.breakdown_key, last.*
                from wanted w
                cross join lateral (
                    select distinct on (o.breakdown_key) o.breakdown_key, {figure}
                    from observation o
                    where {series} and o.breakdown_key = any (w.breakdowns) and o.revision <= 4
                    order by o.breakdown_key desc, o.revision desc) o
                cross join lateral (
                    select {figure} where o.revision < 4
                    union all
                    (select {figure}
                     from (select o.revision, o.breakdown_key) early
                     cross join observation o
                     where early.revision = 4 and {series} and o.breakdown_key = early.breakdown_key
                     order by o.revision desc limit 1)) last
            )
            """.replace("{series}", SERIES.strip()).replace("{figure}", FIGURE);

    // Whether a series stands twice in the file is asked exactly only where some group of its combination does.
    private static final String WANTED = """
            wanted as materialized (
                select k.series, any_value(k.indicator) as indicator, any_value(k.period) as period,
                       any_value(k.place_code) as place_code, any_value(k.place_valid_from) as place_valid_from,
                       any_value(k.component) as component, array_agg(distinct coalesce(r.breakdown, '')) as breakdowns,
                       count(*) > count(distinct coalesce(r.breakdown, '')) as twins
                from {rows} r join {keys} k using (key)
                where k.half = {half}
                group by k.series
            )
            """;

    // What the file has no column for stays as long as all that it does say is as it was; beside another value the
    // parts of the old one would be wrong. The reason of a gap stays with the gap.
    private static final String WHOLE = """
            select case when r.leaves is not null and {same} then c.numerator else r.numerator end as numerator,
                   case when r.leaves is not null and {same} then c.denominator else r.denominator end as denominator,
                   case when r.leaves like '%R%' and r.status = 'M' and c.status = 'M' and c.withdrawn = r.withdrawn
                        then c.missing_reason else r.missing_reason end as reason
            """.replace("{same}", """
            c.withdrawn = r.withdrawn and c.value is not distinct from r.value
                        and (r.leaves like '%N%' or c.numerator is not distinct from r.numerator)
                        and (r.leaves like '%D%' or c.denominator is not distinct from r.denominator)
            """.strip());

    private static final String AS_IT_WAS = """
            ((c.value, c.numerator, c.denominator, c.status, c.missing_reason, c.synthetic, c.withdrawn,
                                      c.definition_version)
                                     is not distinct from
                                     (r.value, e.numerator, e.denominator, r.status, e.reason, r.synthetic,
                                      r.withdrawn, coalesce(r.definition_version, c.definition_version)))
            """;

    // What was taken back stands no more: whoever states it again is asked all that is asked of a new figure. What
    // stands stays where its place is taken back, or was not there then after all: it can be withdrawn, and its
    // export imports.
    private static final String OF_BOOKS = """
            case when c.revision is null or c.withdrawn and not r.withdrawn then k.faults_of_new
                 when k.faults is not null and (r.withdrawn or {as_it_was}) then k.faults_of_standing else k.faults end
            """;

    // By which definition the figure was measured that a row corrects, or takes back.
    private static final String STANDS_BY = "case when r.withdrawn or not c.withdrawn then c.definition_version end";

    // What was taken in before gaps were held to this stands as it is: an export of it imports again.
    private static final String GAP = """
            case when r.status = 'M' and r.value is null and r.numerator is not null and not {as_it_was}
                                   then 'parts-unexpected:numerator' end,
                               case when r.status = 'M' and r.value is null and r.denominator is not null and not {as_it_was}
                                   then 'parts-unexpected:denominator' end,
                               case when r.status = 'M' and r.faults is null and not r.withdrawn and e.reason is null
                                       and not {as_it_was}
                                   then 'reason-missing:missingReason' end
            """.strip();

    // Laid down in the order in which it will be written.
    private static final String JUDGE = """
            insert into {judged}
            with {wanted}, {known}
            select row, case when judged_faults is not null or twice then 'REJECTED' else change end,
                   case when judged_faults is null and twice then 'duplicate-row:indicator' else judged_faults end,
                   case when judged_faults is null and not twice then warnings end,
                   indicator, component, place_code, place_valid_from, period, breakdown, value, whole_numerator,
                   whole_denominator, status, whole_reason, coalesce(definition_version, current_definition, version_in_force), synthetic,
                   withdrawn, coalesce(current_revision, 0) + 1, {half}
            from (
                select j.*, count(*) filter (where judged_faults is null) over (partition by series, breakdown_key) > 1 as twice
                from (
                    select r.*, k.series, coalesce(r.breakdown, '') as breakdown_key, k.place_code, k.place_valid_from,
                           k.version_in_force, w.twins, e.numerator as whole_numerator, e.denominator as whole_denominator,
                           e.reason as whole_reason, c.revision as current_revision,
                           {stands_by} as current_definition,
                           nullif(concat_ws(';', r.faults, {of_books},
                               case when k.version_ended and r.definition_version is distinct from {stands_by}
                                   then 'definition-ended:definitionVersion' end,
                               case when k.retired and not c.withdrawn and not r.withdrawn and not {as_it_was}
                                   then 'indicator-retired:indicator' end,
                               case when k.counts and r.value < 0 then 'negative-count:value' end,
                               case when k.of_whole and r.value < 0 then 'negative-value:value' end,
                               case when r.synthetic and not c.synthetic and not c.withdrawn
                                   then 'synthetic-over-real:synthetic' end,
                               case when r.numerator < 0 then 'negative-count:numerator' end,
                               case when r.denominator < 0 then 'negative-count:denominator' end,
                               case when r.denominator = 0 and r.value is not null
                                   then 'denominator-zero:denominator' end,
                               case when k.of_whole and e.numerator > e.denominator and e.denominator > 0 and r.value is not null and not {as_it_was}
                                   then 'numerator-over-denominator:numerator' end,
                               {gap},
                               case when r.value is null and r.status <> 'M' and r.faults is null
                                   then 'value-missing:value' end,
                               case when r.withdrawn and c.revision is null then 'nothing-to-withdraw:withdrawn' end), '')
                               as judged_faults,
                           nullif(concat_ws(';',
                               case when k.share and r.value > 100 then 'RATE_OVER_100' end,
                               case when round(r.value, k.decimals)
                                       <> round(e.numerator * k.scale / nullif(e.denominator, 0), k.decimals)
                                   then 'VALUE_DISAGREES' end,
                               case when r.value is not null
                                       and (r.leaves like '%N%' and c.numerator is not null and e.numerator is null
                                           or r.leaves like '%D%' and c.denominator is not null and e.denominator is null)
                                   then 'PARTS_DROPPED' end,
                               case when k.counts and r.value <> trunc(r.value, k.decimals) then 'COUNT_NOT_WHOLE' end,
                               case when k.parts_disagree and r.value is not null then 'PARTS_DISAGREE' end,
                               case when k.counts and coalesce(e.numerator, e.denominator) is not null
                                   then 'COUNT_WITH_PARTS' end,
                               case when not k.counts and r.value is not null
                                       and (e.numerator is null) <> (e.denominator is null) then 'PART_ALONE' end,
                               case when k.version_later then 'LATER_DEFINITION' end,
                               case when c.status in ('A', 'B') and r.status in ('P', 'E') then 'FINAL_REOPENED' end,
                               case when k.goes_on and r.status in ('A', 'B') and not r.withdrawn and not {as_it_was}
                                   then 'PERIOD_NOT_OVER' end), '')
                               as warnings,
                           case when c.revision is null then 'CREATED'
                                when {as_it_was} then 'UNCHANGED' else 'UPDATED' end as change
                    from {rows} r
                    join {keys} k using (key)
                    join wanted w on w.series = k.series
                    left join known c on c.series = k.series and c.breakdown_key = coalesce(r.breakdown, '')
                    cross join lateral ({whole}) e
                    where k.half = {half}
                    offset 0) j
                where twins or change <> 'UNCHANGED' or judged_faults is not null or warnings is not null) j
            order by series, breakdown_key
            """.replace("{wanted}", WANTED.strip())
            .replace("{known}", KNOWN.strip())
            .replace("{of_books}", OF_BOOKS.strip())
            .replace("{stands_by}", STANDS_BY)
            .replace("{gap}", GAP)
            .replace("{as_it_was}", AS_IT_WAS.strip())
            .replace("{whole}", WHOLE.strip());

    // Beside the writing, which reads the same tables meanwhile: nothing here keeps it from that.
    static final String END = """
            create unique index if not exists {rows}_by_row on {rows} (row);
            create unique index on {judged} (row);
            create index on {judged} (row) where outcome = 'REJECTED';
            drop table {keys}
            """;

    static final String COUNT = """
            select count(*) filter (where outcome = 'CREATED'), count(*) filter (where outcome = 'UPDATED'),
                   count(*) filter (where outcome = 'REJECTED')
            from {judged}
            """;

    private JudgingSql() {}

    static String judge(int half) {
        return JUDGE.replace("{half}", String.valueOf(half));
    }
}
