package vn.hue.ansinh.kit.workbook;

import java.io.IOException;
import vn.hue.ansinh.kit.problem.Text;

/** A workbook that must not be read: it is damaged, or it could harm who reads it. */
public final class WorkbookRefused extends IOException {
    private final boolean broken;
    private final transient Text why;

    private WorkbookRefused(boolean broken, Text why) {
        super(why.en());
        this.broken = broken;
        this.why = why;
    }

    static WorkbookRefused broken(String vi, String en) {
        return new WorkbookRefused(true, Text.of(vi, en));
    }

    static WorkbookRefused unsafe(String vi, String en) {
        return new WorkbookRefused(false, Text.of(vi, en));
    }

    /** Damaged on the way; sent again whole it may be read. Otherwise it is unsafe as it is. */
    public boolean isBroken() {
        return broken;
    }

    public Text why() {
        return why;
    }
}
