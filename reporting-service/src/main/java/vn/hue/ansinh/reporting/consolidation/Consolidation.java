package vn.hue.ansinh.reporting.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.report.Act;

/**
 * Accepted versions of one duty, put together. The consolidator opens it, and from that moment what it says is pinned.
 * As a draft it takes notes on gaps and differences; it is issued once every difference between figures that are
 * complete is resolved or noted, and what it says then never changes. A draft that is overtaken by what has happened
 * since is not issued any more: the next draft supersedes it, as the next issue does an issue.
 */
@Entity
@DynamicUpdate // The database refuses any update that names what is pinned.
public class Consolidation {
    @Id
    private UUID id;

    private String duty;
    private String firstPeriod;
    private String period;
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(updatable = false)
    private String content;

    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Note> notes;

    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String issuedBy;
    private @Nullable Instant issuedAt;
    private @Nullable UUID supersededBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Final> finals;

    private long revision;

    protected Consolidation() {}

    static Consolidation open(Contents contents, int number, Act act) {
        Consolidation opened = new Consolidation();
        opened.id = UUID.randomUUID();
        opened.duty = contents.duty();
        opened.firstPeriod = contents.from();
        opened.period = contents.period();
        opened.number = number;
        opened.status = Status.DRAFT;
        opened.content = contents.canonical();
        opened.sha256 = contents.sha256();
        opened.notes = Map.of();
        opened.finals = List.of();
        opened.draftedBy = act.by();
        opened.draftedAt = act.at();
        opened.revision = 1;
        return opened;
    }

    /** What was said of a point that is still the same need not be said again. */
    void goOnFrom(Consolidation before) {
        Contents old = before.contents();
        Contents current = contents();
        Map<String, Note> kept = new TreeMap<>(before.notes);
        kept.keySet()
                .removeIf(point ->
                        current.point(point).isEmpty() || !current.point(point).equals(old.point(point)));
        notes = kept;
    }

    /** @return whether it is new; saying the same again changes nothing */
    boolean note(String point, Note note) {
        mustBeInDraft();
        if (contents().point(point).isEmpty()) {
            throw new NotFound(Text.of("điểm cần xử lý", "point"), point);
        }
        if (note.equals(notes.get(point))) {
            return false;
        }
        Map<String, Note> more = new TreeMap<>(notes);
        more.put(point, note);
        notes = more;
        revision++;
        return true;
    }

    ConsolidationIssued issue(Overtaken overtaken, Act act) {
        mustBeInDraft();
        if (!overtaken.isNothing()) {
            throw new DraftOvertaken(overtaken);
        }
        List<String> open = openPoints();
        if (!open.isEmpty()) {
            throw new PointsOpen(open);
        }
        status = Status.ISSUED;
        issuedBy = act.by();
        issuedAt = act.at();
        revision++;
        return ConsolidationIssued.of(this, contents(), act.at());
    }

    /** What is owed after its estimates, from the moment it is issued. */
    void owes(List<Final> owed) {
        finals = List.copyOf(owed);
    }

    void supersede(UUID next) {
        status = Status.SUPERSEDED;
        supersededBy = next;
        revision++;
    }

    /** The differences that still want a word. */
    List<String> openPoints() {
        return contents().differences().stream()
                .filter(Difference::toSettle)
                .map(Difference::key)
                .filter(key -> !notes.containsKey(key))
                .toList();
    }

    private void mustBeInDraft() {
        if (status != Status.DRAFT) {
            throw new NotInDraft();
        }
    }

    Contents contents() {
        return Contents.read(content);
    }

    boolean says(String hash) {
        return sha256.equals(hash);
    }

    boolean isOfTheSame(Consolidation other) {
        return duty.equals(other.duty) && firstPeriod.equals(other.firstPeriod) && period.equals(other.period);
    }

    public UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Status status() {
        return status;
    }

    String sha256() {
        return sha256;
    }

    long revision() {
        return revision;
    }

    ConsolidationLine line() {
        return new ConsolidationLine(
                id, duty, firstPeriod, period, number, status, sha256, draftedAt, issuedAt, supersededBy, revision);
    }

    ConsolidationView view() {
        Contents said = contents();
        return new ConsolidationView(line(), said, new TreeMap<>(notes), openPoints(), finals, said.notice());
    }

    /** How far it has come. */
    public enum Status {
        DRAFT,
        ISSUED,
        SUPERSEDED
    }
}
