package vn.hue.ansinh.reporting.review;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON pointer (RFC 6901) into what was handed in. What may be filled in may be pointed at, even where it is empty. */
final class Pointer {
    private static final int LONGEST_NUMBER = 4;

    private Pointer() {}

    static boolean leads(Object content, String pointer) {
        if (pointer.isEmpty()) {
            return true;
        }
        if (!pointer.startsWith("/")) {
            return false;
        }
        return follow(content, List.of(pointer.substring(1).split("/", -1)));
    }

    private static boolean follow(@Nullable Object from, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (from instanceof List<?> list) {
            return isIndex(steps.get(0), list.size()) && follow(list.get(Integer.parseInt(steps.get(0))), rest);
        }
        return from instanceof Record parts
                && member(parts, steps.get(0))
                        .filter(member -> rest.isEmpty() || follow(value(parts, member), rest))
                        .isPresent();
    }

    private static boolean isIndex(String step, int size) {
        return step.matches("0|[1-9][0-9]*") && step.length() <= LONGEST_NUMBER && Integer.parseInt(step) < size;
    }

    private static Optional<RecordComponent> member(Record parts, String name) {
        return Arrays.stream(parts.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static @Nullable Object value(Record parts, RecordComponent member) {
        try {
            return member.getAccessor().invoke(parts);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
