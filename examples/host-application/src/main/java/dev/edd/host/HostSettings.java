package dev.edd.host;

import dev.edd.host.security.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the host is configured with, under {@code edd}.
 *
 * @param keys who may call; without one nobody is answered
 */
@ConfigurationProperties("edd")
public record HostSettings(@DefaultValue List<ApiKey> keys) {
    /** Refuses a key that is given twice: it would be unclear whom it stands for. */
    public HostSettings {
        Set<String> seen = new HashSet<>();
        if (!keys.stream().allMatch(each -> seen.add(each.key()))) {
            throw new IllegalArgumentException("edd.keys holds one key twice");
        }
    }

    /**
     * An API key, and whom it stands for.
     *
     * @param key the secret
     * @param tenant the tenant whose cases it opens
     * @param role what its holder may do
     * @param name by which the audit trail knows the holder
     */
    public record ApiKey(String key, String tenant, Part role, String name) {
        /** Refuses a key that is not said in full. */
        public ApiKey {
            Objects.requireNonNull(role, "each of edd.keys needs a role: partner or officer");
            requireText("key", key);
            requireText("tenant", tenant);
            requireText("name", name);
        }

        @Override
        public String toString() {
            return "ApiKey[tenant=" + tenant + ", role=" + role + ", name=" + name + "]";
        }

        private static void requireText(String what, String text) {
            if (Objects.requireNonNullElse(text, "").isBlank()) {
                throw new IllegalArgumentException("each of edd.keys needs a " + what);
            }
        }
    }
}
