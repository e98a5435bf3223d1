package vn.hue.ansinh.kit.notebook;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs the notebook with settings of its own; all tests of the kit share one start of it. */
public class Notebook implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "notebook";
    }
}
