package vn.hue.ansinh.kit.problem;

import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Which methods an address takes, and bodies of which type; the framework knows, but does not say so where it refuses. */
final class AllowedMethods implements RuntimeResourceVisitor {
    /** A name in braces stands for one segment. */
    private static final Pattern NAME = Pattern.compile("\\{[^}]+}");

    private final String path;
    /** By how many segments stand for any: of two addresses the closer one is meant, as the framework has it. */
    private final SortedMap<Integer, SortedMap<String, Set<String>>> methods = new TreeMap<>();

    private AllowedMethods(String path) {
        this.path = path;
    }

    /** Of the request that is being answered, as the header Allow has them. */
    static String here() {
        return String.join(", ", of(CurrentRequestManager.get()).keySet());
    }

    /** Of the request that is being answered, as its header Content-Type has to name them. */
    static Set<String> typesHere() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> types = of(request).getOrDefault(request.getMethod(), Set.of());
        return types.isEmpty() ? Set.of(MediaType.APPLICATION_JSON) : types;
    }

    private static SortedMap<String, Set<String>> of(ResteasyReactiveRequestContext request) {
        AllowedMethods allowed = new AllowedMethods(request.getPath());
        RuntimeResourceVisitor.visitRuntimeResources("", request.getDeployment().getClassMappers(), allowed);
        return allowed.methods.values().stream().findFirst().orElseGet(Collections::emptySortedMap);
    }

    @Override
    public void visitRuntimeResource(String method, String template, RuntimeResource resource) {
        if (path.matches(NAME.matcher(template).replaceAll("[^/]+"))) {
            int open = (int) NAME.matcher(template).results().count();
            SortedMap<String, Set<String>> here = methods.computeIfAbsent(open, none -> new TreeMap<>());
            Set<String> types = here.computeIfAbsent(method, none -> new TreeSet<>());
            resource.getConsumes().forEach(type -> types.add(type.toString()));
            if (method.equals("GET")) {
                here.put("HEAD", Set.of());
            }
        }
    }
}
