package vn.hue.ansinh.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule said no. Each rule has its own small subclass beside its aggregate; it flies from there to the one problem
 * mapper, and nobody between catches it.
 */
public abstract class Refusal extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Text detail;
    private final transient Text hint;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private transient List<FieldError> errors = List.of();

    protected Refusal(int status, String code, Text detail, Text hint) {
        super(code + ": " + detail.en());
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.hint = hint;
    }

    /** Names the one field that the rule is about. */
    public Refusal at(String pointer) {
        errors = List.of(new FieldError(pointer, code, detail, hint));
        return this;
    }

    /** Adds a member of its own to the problem, for example {@code allowedTransitions}. */
    public Refusal with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    protected final void among(List<FieldError> fields) {
        errors = List.copyOf(fields);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Text detail() {
        return detail;
    }

    public Text hint() {
        return hint;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return members;
    }
}
