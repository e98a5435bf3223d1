package vn.hue.ansinh.indicators.indicator;

import vn.hue.ansinh.kit.problem.Text;

record ComponentView(String code, Text name) {

    static ComponentView of(Component component) {
        return new ComponentView(component.code(), component.name());
    }
}
