package vn.hue.ansinh.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;

/** Tokens of an administrator that look like ours; only their head, key, issuer, reader or hour is another one. */
final class ForgedTokens {
    private static final int TEN_MINUTES = 600;
    private static final RSAKey OWN = own();

    private final JWTClaimsSet claims;
    private final RSAKey known = Tokens.publicKey();

    private ForgedTokens() throws ParseException, JOSEException {
        claims = SignedJWT.parse(Tokens.of(null, "admin")).getJWTClaimsSet();
    }

    private static RSAKey own() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }

    static Stream<String> all() {
        try {
            return new ForgedTokens().each();
        } catch (ParseException | JOSEException unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }

    private Stream<String> each() throws JOSEException, ParseException {
        String unsigned = new PlainJWT(claims).serialize();
        return Stream.of(
                unsigned,
                unsigned + "AAAA",
                unsigned + SignedJWT.parse(Tokens.of(null, "admin")).getSignature(),
                signed(
                        JWSAlgorithm.HS256,
                        known.getKeyID(),
                        new MACSigner(known.toRSAPublicKey().getEncoded())),
                signed(JWSAlgorithm.RS256, known.getKeyID(), new RSASSASigner(OWN)),
                signed(JWSAlgorithm.PS256, known.getKeyID(), new RSASSASigner(OWN)),
                signed(JWSAlgorithm.RS256, "nobody-knows-this-key", new RSASSASigner(OWN)),
                signed(JWSAlgorithm.RS256, "../../../../dev/null", new RSASSASigner(OWN)),
                signedAs(but().issuer(claims.getIssuer() + "-of-others")),
                signedAs(but().issuer(null)),
                signedAs(but().audience("somebody-else")),
                signedAs(but().audience((String) null)),
                signedAs(but().notBeforeTime(inSeconds(TEN_MINUTES))),
                signedAs(but().expirationTime(inSeconds(-TEN_MINUTES))));
    }

    private JWTClaimsSet.Builder but() {
        return new JWTClaimsSet.Builder(claims);
    }

    private static Date inSeconds(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private String signed(JWSAlgorithm algorithm, String key, JWSSigner signer) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    /** By the sign-in server itself. */
    private static String signedAs(JWTClaimsSet.Builder changed) {
        return Tokens.signed(changed.build().getClaims());
    }
}
