package vn.hue.ansinh.agencies.place;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.problem.KeptJson;

/**
 * What people have drawn anew, and all in the tables of a later release that it carries with it: that stays as it
 * stands. Half of what the tables say would leave land in two places or in none.
 */
@ApplicationScoped
class DrawnPlaces {
    private static final Logger LOG = Logger.getLogger(DrawnPlaces.class);

    // From one that stays as it is to those that must then stay as well: who it came of and who comes of it, whoever
    // would have its code beside it, who would come under it, and what it stands under on its days.
    private static final String STANDING = """
            with recursive stated as (
                select r.*, said
                from jsonb_array_elements(cast(:places as jsonb)) said,
                     jsonb_to_record(said) as r (id text, code text, valid_from date, valid_to date, parent text)),
            edge as (
                select predecessor, successor
                from jsonb_to_recordset(cast(:successions as jsonb)) as r (predecessor text, successor text)),
            moved as (
                (select predecessor, successor from edge except select predecessor, successor from place_succession)
                union all
                (select predecessor, successor from place_succession where redrawn_by is null
                 except select predecessor, successor from edge)),
            carrying as (
                select predecessor as one, successor as other from moved
                union all select successor, predecessor from moved
                union all
                select p.id, s.id from place p join stated s
                    on s.id <> p.id and cast(s.code as int) = cast(p.code as int)
                    and daterange(s.valid_from, s.valid_to, '[]') && daterange(p.valid_from, p.valid_to, '[]')
                union all
                select s.parent, s.id from stated s left join place p on p.id = s.id
                where s.parent is distinct from p.parent
                union all
                select p.id, s.id from place p join stated s
                    on s.id = p.parent and s.valid_to < coalesce(p.valid_to, 'infinity')),
            standing as (
                select id from place where founded_by is not null or ended_by is not null
                union
                select carrying.other from standing join carrying on carrying.one = standing.id)
            select id, exists (select from stated s where s.id = standing.id and not exists
                                  (select from place p where p.id = s.id and p.source = s.said)) as otherwise
            from standing order by id
            """;

    private static final String SUCCESSIONS = """
            select predecessor, successor, kind, certainty from place_succession
            where redrawn_by is null
              and (predecessor = any (cast(:standing as text[])) or successor = any (cast(:standing as text[])))
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    DrawnPlaces(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Of what the tables state, all that can be written beside what stands. */
    PlaceTables beside(PlaceTables tables) {
        @SuppressWarnings("unchecked") // a native query of tuples answers tuples
        List<Tuple> rows = database.createNativeQuery(STANDING, Tuple.class)
                .setParameter("places", KeptJson.write(json, tables.places()))
                .setParameter("successions", KeptJson.write(json, tables.successions()))
                .getResultList();
        Set<String> standing =
                rows.stream().map(row -> row.get("id", String.class)).collect(toSet());
        warn(rows.stream()
                .filter(row -> row.get("otherwise", Boolean.class))
                .map(row -> row.get("id", String.class))
                .toList());
        return new PlaceTables(
                tables.places().stream()
                        .filter(place -> !standing.contains(place.id()))
                        .toList(),
                Stream.concat(
                                tables.successions().stream()
                                        .filter(s -> !standing.contains(s.predecessor())
                                                && !standing.contains(s.successor())),
                                successions(standing))
                        .toList());
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private Stream<StatedSuccession> successions(Set<String> standing) {
        List<Tuple> rows = database.createNativeQuery(SUCCESSIONS, Tuple.class)
                .setParameter("standing", standing.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new StatedSuccession(
                        row.get("predecessor", String.class),
                        row.get("successor", String.class),
                        row.get("kind", String.class),
                        row.get("certainty", String.class)));
    }

    private static void warn(List<String> left) {
        if (!left.isEmpty()) {
            LOG.warnf(
                    "The tables say otherwise of %d places than resolutions that administrators put into effect, which"
                            + " stand: %s. Where the tables are right, take the resolution back"
                            + " (GET /api/v1/place-successions?place=, POST .../withdrawal) and start again.",
                    left.size(), left.stream().limit(50).collect(joining(", ")));
        }
    }
}
