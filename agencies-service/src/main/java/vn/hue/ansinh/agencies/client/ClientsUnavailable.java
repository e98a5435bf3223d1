package vn.hue.ansinh.agencies.client;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The sign-in server answers, but does not let this service look after machines. */
public class ClientsUnavailable extends Refusal {
    ClientsUnavailable() {
        super(
                503,
                "clients-unavailable",
                Text.of(
                        "Máy chủ đăng nhập chưa cho phép quản lý máy của cơ quan.",
                        "The sign-in server does not let machines be managed."),
                Text.of(
                        "Báo người vận hành kiểm tra tài khoản ansinh-registrar.",
                        "Tell the operators to check the account ansinh-registrar."));
    }
}
