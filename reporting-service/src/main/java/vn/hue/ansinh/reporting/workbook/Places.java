package vn.hue.ansinh.reporting.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** Where in the workbook each thing of the content stands, so that whoever filled it in finds what is wrong. */
final class Places {
    // What is concluded from a choice that nobody made, by the field in which it is made.
    private static final Map<String, Set<String>> FOLLOW = Map.of(
            "status", Set.of("value-missing", "value-and-missing-reason", "parts-unexpected"),
            "state", Set.of("done-without-day"));

    private final Map<String, At> cells = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** A cell of a sheet. */
    record At(String sheet, String cell) {}

    /** What a problem says of one error, beside the error itself. */
    record Located(String pointer, String sheet, String cell) {}

    void put(String pointer, At at) {
        cells.put(pointer, at);
    }

    void wrong(CellFault fault, String pointer, At at) {
        wrong(fault.in(pointer), at);
    }

    void wrong(FieldError error, At at) {
        put(error.pointer(), at);
        // The same cell may be looked at twice.
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    /** Of fields that are too long, say. */
    void wrong(List<FieldError> broken) {
        errors.addAll(broken.stream().filter(this::isOfItsOwn).toList());
    }

    /** What cannot be read is empty to the rules; what they say of it would be a second error of one mistake. */
    private boolean isOfItsOwn(FieldError found) {
        return errors.stream().noneMatch(error -> follows(found, error.pointer()));
    }

    private static boolean follows(FieldError found, String wrong) {
        int field = wrong.lastIndexOf('/') + 1;
        String row = wrong.substring(0, field);
        boolean fromChoice =
                FOLLOW.getOrDefault(wrong.substring(field), Set.of()).contains(found.code());
        return found.pointer().equals(wrong)
                || row.equals(found.pointer() + "/")
                || fromChoice && found.pointer().startsWith(row);
    }

    /** @throws InvalidFields when cells could not be read, or when the content of the readable ones is wrong */
    void refuse(List<FieldError> found) {
        List<FieldError> all = new ArrayList<>(errors);
        found.stream().filter(this::isOfItsOwn).forEach(all::add);
        if (!all.isEmpty()) {
            InvalidFields refusal =
                    new InvalidFields(all.stream().map(this::located).toList());
            refusal.with(
                    "cells", all.stream().map(error -> cell(error.pointer())).toList());
            throw refusal;
        }
    }

    private FieldError located(FieldError error) {
        Located at = cell(error.pointer());
        Text detail = Text.of(
                "[" + at.sheet() + " " + at.cell() + "] " + error.detail().vi(),
                "[" + at.sheet() + " " + at.cell() + "] " + error.detail().en());
        return new FieldError(error.pointer(), error.code(), detail, error.hint());
    }

    /** The field's own cell, else that of the row it stands in. */
    private Located cell(String pointer) {
        String nearest = pointer;
        while (!cells.containsKey(nearest) && nearest.lastIndexOf('/') > 0) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        At at = cells.getOrDefault(nearest, new At(Part.FIGURES.sheet(), "A1"));
        return new Located(pointer, at.sheet(), at.cell());
    }
}
