package vn.hue.ansinh.kit.testing;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * How tests look into answers. As delivered, each path is compiled as a program of its own each time it is looked at,
 * which took more than all the rest of a test together. Members and places are simply followed here, and what is more
 * than that is compiled once.
 */
public final class AnswerPaths extends DelegatingMetaClass {
    private static final String EVALUATION = "eval";
    private static final Pattern FOLLOWED = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*|\\[-?\\d+])*");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(-?\\d+)]");

    private final Map<String, Class<? extends Script>> programs = new ConcurrentHashMap<>();

    private AnswerPaths(MetaClass usual) {
        super(usual);
    }

    /** For the tests of this application; whoever starts it says so. */
    public static synchronized void compileOnce() {
        MetaClass usual = GroovySystem.getMetaClassRegistry().getMetaClass(JSONAssertion.class);
        if (!(usual instanceof AnswerPaths)) {
            GroovySystem.getMetaClassRegistry().setMetaClass(JSONAssertion.class, new AnswerPaths(usual));
        }
    }

    /** The evaluation of a path is told the name of the root, what it is, and the path with that name before it. */
    @Override
    public Object invokeMethod(
            Class sender, Object assertion, String method, Object[] arguments, boolean ofSuper, boolean fromInside) {
        if (!method.equals(EVALUATION)) {
            return super.invokeMethod(sender, assertion, method, arguments, ofSuper, fromInside);
        }
        String path = arguments[2].toString();
        return FOLLOWED.matcher(path).matches()
                ? followed(arguments[1], path)
                : computed(((JSONAssertion) assertion).getParams(), arguments, path);
    }

    private static Object followed(Object root, String path) {
        Object reached = root;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            reached = step.group(1) == null
                    ? InvokerHelper.invokeMethod(reached, "getAt", Integer.valueOf(step.group(2)))
                    : InvokerHelper.getProperty(reached, step.group(1));
        }
        return reached;
    }

    private Object computed(Map<String, Object> parameters, Object[] arguments, String path) {
        Map<String, Object> names = parameters == null ? new HashMap<>() : new HashMap<>(parameters);
        names.put(arguments[0].toString(), arguments[1]);
        return InvokerHelper.createScript(programs.computeIfAbsent(path, AnswerPaths::compiled), new Binding(names))
                .run();
    }

    private static Class<? extends Script> compiled(String path) {
        return new GroovyShell().parse(path).getClass();
    }
}
