package dev.edd.host.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Role;
import dev.edd.host.tenant.HostSettings.ApiKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostSettingsTest {
    @Test
    void a_key_is_never_printed() {
        ApiKey key = new ApiKey("s3cret", "tenant", Role.PARTNER, "back-end");

        assertThat(new HostSettings(List.of(key)).toString())
                .contains("back-end")
                .doesNotContain("s3cret");
    }

    @Test
    void one_key_stands_for_one_caller() {
        ApiKey key = new ApiKey("s3cret", "tenant", Role.PARTNER, "back-end");
        ApiKey again = new ApiKey("s3cret", "another", Role.OFFICER, "officer");

        assertThatThrownBy(() -> new HostSettings(List.of(key, again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "two words", "gr\u00fcn"})
    void a_key_that_nobody_can_send_is_refused(String key) {
        assertThatThrownBy(() -> new ApiKey(key, "tenant", Role.PARTNER, "back-end"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            value = Role.class,
            names = {"PROVIDER", "POLICY"})
    void a_key_is_apartners_or_an_officers(Role role) {
        assertThatThrownBy(() -> new ApiKey("s3cret", "tenant", role, "back-end"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_key_has_atenant_and_aname(String missing) {
        assertThatThrownBy(() -> new ApiKey("s3cret", missing, Role.PARTNER, "back-end"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApiKey("s3cret", "tenant", Role.PARTNER, missing))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
