package dev.edd.host.tenant;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Storable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
     * @param key the secret: up to 512 printable ASCII characters, as they fit into a header
     * @param tenant the tenant whose cases it opens: its name is a part of every key in the database, never to be changed
     * @param role what its holder may do: partner or officer
     * @param name by which the audit trail knows the holder
     */
    public record ApiKey(String key, String tenant, Role role, String name) {
        private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,512}");

        /** Refuses a key that is not said in full, or that nobody could ever use. */
        public ApiKey(@Nullable String key, @Nullable String tenant, @Nullable Role role, @Nullable String name) {
            if (key == null || !PRINTABLE.matcher(key).matches()) {
                throw new IllegalArgumentException("each of edd.keys needs a key of printable ASCII without spaces");
            }
            if (role != Role.PARTNER && role != Role.OFFICER) {
                throw new IllegalArgumentException("each of edd.keys needs a role: partner or officer");
            }
            this.key = key;
            this.tenant = text("tenant", tenant, TenantName.LONGEST);
            this.role = role;
            this.name = text("name", name, Actor.LONGEST_NAME);
        }

        @Override
        public String toString() {
            return "ApiKey[tenant=" + tenant + ", role=" + role + ", name=" + name + "]";
        }

        private static String text(String what, @Nullable String text, int most) {
            if (text == null) {
                throw new IllegalArgumentException("each of edd.keys needs a " + what);
            }
            return Storable.text("a " + what + " in edd.keys", text, most);
        }
    }
}
