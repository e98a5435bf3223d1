package vn.hue.ansinh.agencies.reorganisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Codes;
import vn.hue.ansinh.agencies.succession.Succession;

/** What an administrator writes down of a reorganisation. */
record SetReorganisation(
        @NotNull LocalDate effectiveOn,

        @NotNull @Pattern(regexp = "RENAME|MERGE|SPLIT|PARTIAL_TRANSFER|FUNCTION_TRANSFER|ABOLISH")
        String kind,

        @NotEmpty @Size(max = 100) List<@NotBlank @Pattern(regexp = Codes.OF_AGENCY) String> predecessors,
        @Size(max = 100) List<@NotBlank @Pattern(regexp = Codes.OF_AGENCY) String> successors,

        @NotNull @Pattern(regexp = "ALL|AREAS|TERRITORY|FUNCTION")
        String scopeKind,

        @Size(max = 500) List<@NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.@-]{0,59}") String> scope,

        @NotBlank @Size(max = 300) @Pattern(regexp = "\\P{Cntrl}*")
        String basis,

        @Nullable @Pattern(regexp = "VERIFIED|LIKELY|UNCERTAIN")
        String certainty) {

    SetReorganisation {
        successors = successors == null ? List.of() : List.copyOf(successors);
        scope = scope == null ? List.of() : List.copyOf(scope);
        certainty = certainty == null ? "VERIFIED" : certainty;
    }

    Succession succession(String id) {
        return new Succession(
                id,
                effectiveOn,
                kind,
                predecessors,
                successors,
                scopeKind,
                scope,
                basis,
                certainty == null ? "VERIFIED" : certainty);
    }
}
