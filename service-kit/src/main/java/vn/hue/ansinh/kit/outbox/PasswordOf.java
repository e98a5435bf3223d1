package vn.hue.ansinh.kit.outbox;

import io.agroal.api.security.SimplePassword;

/** The pool's password, for the one connection that is not the pool's. */
final class PasswordOf {
    private PasswordOf() {}

    static String secret(Object credential) {
        if (credential instanceof SimplePassword password) {
            return password.getWord();
        }
        throw new IllegalStateException("The data source has no plain password: " + credential.getClass());
    }
}
