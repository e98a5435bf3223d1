package vn.hue.ansinh.reporting.foresight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.Succession;

/** A reorganisation that is thought of, with the members of its draft that decide what passes. */
record PreviewPassing(
        @NotNull LocalDate effectiveOn,

        @NotNull @Pattern(regexp = "RENAME|MERGE|SPLIT|PARTIAL_TRANSFER|FUNCTION_TRANSFER|ABOLISH")
        String kind,

        @NotEmpty @Size(max = 100) List<@NotBlank @Pattern(regexp = CODE) String> predecessors,
        @Nullable @Size(max = 100) List<@NotBlank @Pattern(regexp = CODE) String> successors,

        @NotNull @Pattern(regexp = "ALL|AREAS|TERRITORY|FUNCTION")
        String scopeKind,

        @Nullable @Size(max = 500) List<@NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.@-]{0,59}") String> scope) {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";

    Succession succession() {
        return new Succession(
                effectiveOn,
                kind,
                predecessors,
                successors == null ? List.of() : successors,
                scopeKind,
                scope == null ? List.of() : scope);
    }
}
