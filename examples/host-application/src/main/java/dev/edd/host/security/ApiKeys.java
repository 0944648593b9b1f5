package dev.edd.host.security;

import dev.edd.host.tenant.HostSettings;
import dev.edd.host.tenant.Tenants;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The configured keys. They are looked up by their SHA-256: how long that takes says nothing about a key that somebody
 * guesses at, and no key stays in memory here.
 */
@Component
final class ApiKeys {
    private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);

    private final Map<String, Caller> byHash;

    ApiKeys(HostSettings settings, Tenants tenants) {
        byHash = HashMap.ofEntries(settings.keys().stream()
                .map(each -> Tuple.of(
                        hash(each.key()), new Caller(tenants.named(each.tenant()), Part.of(each.role()), each.name())))
                .toList());
        if (byHash.isEmpty()) {
            LOG.warn(
                    "No API key is configured (edd.keys[0].key, .tenant, .role, .name): every call will be answered 401");
        }
    }

    Option<Caller> find(String key) {
        return byHash.get(hash(key));
    }

    private static String hash(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every JDK has SHA-256", cause);
        }
    }
}
