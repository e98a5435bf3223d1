package vn.hue.ansinh.gateway.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal of the door, on its way to the answer. */
public final class Refused extends RuntimeException {
    private static final String TYPES = "types";
    private static final int LONGEST_NAME = 60;
    private final ProblemCode code;
    private final transient List<Fault> faults;
    private final transient Object[] names;
    private @Nullable String parameter;
    /** Which of the hints of its code; none for the usual one. */
    private @Nullable String hint;

    private Refused(ProblemCode code, List<Fault> faults, Object... names) {
        super(code.code(), null, false, false);
        this.code = code;
        this.faults = faults;
        this.names = names;
    }

    public static Refused with(ProblemCode code, Object... names) {
        return new Refused(code, List.of(), names);
    }

    public static Refused parameter(String name) {
        return with(ProblemCode.INVALID_PARAMETER, name).about(name, name);
    }

    public static Refused repeatedParameter(String name) {
        return with(ProblemCode.INVALID_PARAMETER, name).about(name, "once");
    }

    public static Refused emptyParameter(String name) {
        return with(ProblemCode.INVALID_PARAMETER, name).about(name, "empty");
    }

    /** Whoever counts on its end would read on and on. */
    public static Refused limitOfAStream() {
        return with(ProblemCode.INVALID_PARAMETER, "limit").about("limit", "stream");
    }

    /** As of the feed; another way leads on. */
    public static Refused replayExpired(long since) {
        Refused refused = with(ProblemCode.EVENTS_EXPIRED, String.valueOf(since));
        refused.hint = "replay";
        return refused;
    }

    public static Refused otherWords(String name, List<String> words) {
        return with(ProblemCode.INVALID_PARAMETER, name, String.join(", ", words))
                .about(name, "words");
    }

    public static Refused unknownParameter(String name, List<String> known, Optional<String> meant) {
        String hint = known.isEmpty() ? "none" : meant.isEmpty() ? "known" : "meant";
        return with(ProblemCode.UNKNOWN_PARAMETER, name, String.join(", ", known), meant.orElse(""))
                .about(name, hint);
    }

    /** Its name is shown no longer than anybody needs to know it again. */
    public static Refused unknownEventType(String name) {
        return with(ProblemCode.INVALID_PARAMETER, TYPES, shown(name)).about(TYPES, TYPES);
    }

    public static Refused eventTypeNotTold(String name, List<String> told) {
        Refused refused = with(ProblemCode.EVENT_TYPE_NOT_TOLD, shown(name), String.join(", ", told));
        refused.parameter = TYPES;
        return refused;
    }

    public static Refused otherFormats(Collection<String> formats) {
        Refused refused = with(ProblemCode.NOT_ACCEPTABLE, String.join(", ", formats));
        refused.hint = "instead";
        return refused;
    }

    /** What stands in the path cannot be the id of anything. */
    public static Refused noSuchId(String parameter) {
        return with(ProblemCode.NOT_FOUND).about(parameter, "id");
    }

    /** @param kind what it would be, if it were there */
    public static Refused missing(String kind, String id) {
        Refused refused = with(ProblemCode.NOT_FOUND, id);
        refused.hint = kind;
        return refused;
    }

    public static Refused charset(String named) {
        Refused refused = with(ProblemCode.UNSUPPORTED_MEDIA_TYPE, shown(named));
        refused.hint = "charset";
        return refused;
    }

    public static Refused packed(String encoding) {
        Refused refused = with(ProblemCode.UNSUPPORTED_MEDIA_TYPE, shown(encoding));
        refused.hint = "packed";
        return refused;
    }

    private static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    public static Refused slashAtTheEnd() {
        Refused refused = with(ProblemCode.NOT_FOUND);
        refused.hint = "slash";
        return refused;
    }

    public static Refused fields(List<Fault> faults) {
        return new Refused(ProblemCode.INVALID_FIELDS, List.copyOf(faults));
    }

    /** A member that the body may not have, or not of this type: the same words for the whole and for its place. */
    public static Refused member(ProblemCode code, String pointer, String name) {
        return new Refused(code, List.of(Fault.at(pointer, code.code(), name)), name);
    }

    /** Two members of one object have the same name. */
    public static Refused memberTwice(String pointer, String name) {
        Refused refused = member(ProblemCode.MALFORMED_JSON, shown(pointer), shown(name));
        refused.hint = "twice";
        return refused;
    }

    /** The body as a whole is no object. */
    public static Refused otherBody() {
        Refused refused = with(ProblemCode.WRONG_TYPE);
        refused.hint = "body";
        return refused;
    }

    private Refused about(String named, String said) {
        parameter = named;
        hint = said;
        return this;
    }

    ProblemCode code() {
        return code;
    }

    Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    List<Fault> faults() {
        return faults;
    }

    Object[] names() {
        return names;
    }
}
