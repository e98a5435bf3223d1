package vn.hue.ansinh.gateway.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal of one of the door's own operations, on its way to the answer. */
public final class Refused extends RuntimeException {
    private final ProblemCode code;
    private final @Nullable String parameter;
    private final transient List<Fault> faults;
    private final transient Object[] names;

    private Refused(ProblemCode code, @Nullable String parameter, List<Fault> faults, Object... names) {
        super(code.code(), null, false, false);
        this.code = code;
        this.parameter = parameter;
        this.faults = faults;
        this.names = names;
    }

    public static Refused with(ProblemCode code, Object... names) {
        return new Refused(code, null, List.of(), names);
    }

    public static Refused parameter(String name) {
        return new Refused(ProblemCode.INVALID_PARAMETER, name, List.of(), name);
    }

    public static Refused fields(List<Fault> faults) {
        return new Refused(ProblemCode.INVALID_FIELDS, null, List.copyOf(faults));
    }

    ProblemCode code() {
        return code;
    }

    Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    List<Fault> faults() {
        return faults;
    }

    Object[] names() {
        return names;
    }
}
