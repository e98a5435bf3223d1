package vn.hue.ansinh.kit.problem;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Which methods an address takes; the framework knows, but does not say so where it refuses another. */
final class AllowedMethods implements RuntimeResourceVisitor {
    /** A name in braces stands for one segment. */
    private static final Pattern NAME = Pattern.compile("\\{[^}]+}");

    private final String path;
    /** By how many segments stand for any: of two addresses the closer one is meant, as the framework has it. */
    private final SortedMap<Integer, Set<String>> methods = new TreeMap<>();

    private AllowedMethods(String path) {
        this.path = path;
    }

    /** Of the request that is being answered, as the header Allow has them. */
    static String here() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        AllowedMethods allowed = new AllowedMethods(request.getPath());
        RuntimeResourceVisitor.visitRuntimeResources("", request.getDeployment().getClassMappers(), allowed);
        return allowed.methods.values().stream()
                .findFirst()
                .map(methods -> String.join(", ", methods))
                .orElse("");
    }

    @Override
    public void visitRuntimeResource(String method, String template, RuntimeResource resource) {
        if (path.matches(NAME.matcher(template).replaceAll("[^/]+"))) {
            int open = (int) NAME.matcher(template).results().count();
            Set<String> here = methods.computeIfAbsent(open, none -> new TreeSet<>());
            here.add(method);
            if (method.equals("GET")) {
                here.add("HEAD");
            }
        }
    }
}
