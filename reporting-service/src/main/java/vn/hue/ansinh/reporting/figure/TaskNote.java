package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a task of the plan stands, as the agency says it.
 *
 * @param doneOn the day it was done; null until then
 */
public record TaskNote(
        @NotNull @Pattern(regexp = Figure.CODE) String task,

        @NotNull State state,

        // Its text is hashed with the content, whatever a mapper makes of days.
        @JsonSerialize(using = ToStringSerializer.class) @Nullable
        LocalDate doneOn,

        @Size(max = 4000) @Nullable String note) {

    /** How far it has come. */
    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        DONE
    }
}
