package dev.edd.host.wire.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The Ed25519 keys of a webhook (facts 4.3), in Base64URL without padding. Immutable.
 *
 * @param privateKey by which it is signed, in PKCS #8
 * @param publicKey by which it is verified, 32 bytes
 */
record Keys(String privateKey, String publicKey) {
    private static final String ALGORITHM = "Ed25519";
    private static final int PUBLIC_BYTES = 32;

    static Keys fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            // the key itself is what its X.509 form ends with (RFC 8410)
            byte[] encoded = pair.getPublic().getEncoded();
            return new Keys(
                    text(pair.getPrivate().getEncoded()),
                    text(Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length)));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("every JDK has Ed25519", cause);
        }
    }

    /** Signs the timestamp, a dot, and the body. */
    String sign(String timestamp, byte[] body) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getUrlDecoder().decode(privateKey))));
            signature.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            signature.update(body);
            return text(signature.sign());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("every JDK signs with Ed25519", cause);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Keys[publicKey=" + publicKey + "]";
    }
}
