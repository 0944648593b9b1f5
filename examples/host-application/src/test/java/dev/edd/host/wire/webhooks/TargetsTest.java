package dev.edd.host.wire.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {
    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://partner.example/hook?from=edd",
                "https://partner.example",
                "https://partner.example.:8443/",
                "https://partner.example:65535/",
                "https://1.1.1.1/",
                "https://[2606:4700::1111]:8443/"
            })
    void a_url_on_the_public_internet_is_taken_without_asking_for_its_addresses(String text) {
        assertThat(resolving("127.0.0.1").read(text)).contains(URI.create(text));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "ftp://partner.example/",
                "http://partner.example/",
                "https:///hook",
                "https://user@partner.example/",
                "https://partner.example/#x",
                "https://partner.example/\u00e9",
                "https://partner.example:0/",
                "https://partner.example:65536/",
                "https://partner.example:99999999999/",
                "https://10.0.0.1/",
                "https://127.0.0.1/",
                "https://169.254.169.254/latest",
                "https://010.0.0.1/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[fe80::1%25eth0]/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://localhost/",
                "https://localhost./",
                "https://intranet:8443/"
            })
    void a_url_that_can_be_seen_to_be_unusable_is_neither_registered_nor_called(String text) {
        Targets targets = resolving("1.1.1.1");

        assertThat(targets.read(text)).isEmpty();
        if (text.chars().allMatch(letter -> letter < 128)) {
            assertThatThrownBy(() -> targets.resolved(URI.create(text))).isInstanceOf(Targets.ForbiddenTarget.class);
        }
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/", "https://localhost/", "https://[::1]/", "https://10.0.0.1/"})
    void for_a_test_private_targets_may_be_allowed(String text) {
        assertThat(new Targets(true, InetAddress::getAllByName).read(text)).contains(URI.create(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://partner.example:65536/", "ftp://partner.example/", "https://u@partner.example/"})
    void what_no_delivery_can_use_is_refused_for_a_test_too(String text) {
        assertThat(new Targets(true, InetAddress::getAllByName).read(text)).isEmpty();
    }

    @Test
    void a_url_that_is_too_long_for_its_column_is_refused() {
        String longest = "https://partner.example/".concat("x".repeat(2_000 - "https://partner.example/".length()));

        assertThat(resolving("1.1.1.1").read(longest)).isNotEmpty();
        assertThat(resolving("1.1.1.1").read(longest + "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "fd12::1", "::ffff:192.168.0.1"})
    void a_name_that_leads_to_a_private_address_gets_nothing(String address) {
        for (Targets targets :
                List.of(resolving(address), resolving("1.1.1.1", address), resolving(address, "1.1.1.1"))) {
            assertThatThrownBy(() -> targets.resolved(URI.create("https://partner.example/")))
                    .isInstanceOf(Targets.ForbiddenTarget.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"https://partner.example/, 443", "https://partner.example:8443/, 8443"})
    void a_name_is_asked_for_once_and_its_first_address_is_taken(String url, int port) throws IOException {
        assertThat(resolving("1.1.1.1", "2606:4700::1111").resolved(URI.create(url)))
                .isEqualTo(new InetSocketAddress("1.1.1.1", port));
        assertThat(asked).containsExactly("partner.example");
    }

    @Test
    void a_name_that_nobody_knows_is_a_failed_delivery() {
        Targets targets = new Targets(false, name -> {
            throw new UnknownHostException(name);
        });

        assertThatThrownBy(() -> targets.resolved(URI.create("https://partner.example/")))
                .isInstanceOf(UnknownHostException.class);
    }

    private Targets resolving(String... addresses) {
        return new Targets(false, name -> {
            asked.add(name);
            InetAddress[] found = new InetAddress[addresses.length];
            for (int place = 0; place < found.length; place++) {
                found[place] = InetAddress.getByName(addresses[place]);
            }
            return found;
        });
    }
}
