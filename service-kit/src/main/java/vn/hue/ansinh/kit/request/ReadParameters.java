package vn.hue.ansinh.kit.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which parameters of a query an operation reads, and whether it reads all values of each. */
public final class ReadParameters {
    private ReadParameters() {}

    public static SortedMap<String, Boolean> of(Method operation) {
        SortedMap<String, Boolean> names = new TreeMap<>();
        Arrays.stream(operation.getParameters()).forEach(parameter -> collect(parameter, parameter.getType(), names));
        return names;
    }

    private static void collect(AnnotatedElement place, Class<?> type, SortedMap<String, Boolean> names) {
        QueryParam named = place.getAnnotation(QueryParam.class);
        if (named != null) {
            names.put(named.value(), Collection.class.isAssignableFrom(type));
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            collectFields(type, names);
        }
    }

    private static void collectFields(Class<?> type, SortedMap<String, Boolean> names) {
        Arrays.stream(type.getDeclaredFields()).forEach(field -> collect(field, field.getType(), names));
        if (type.getSuperclass() != Object.class) {
            collectFields(type.getSuperclass(), names);
        }
    }
}
