package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Coded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamedFormatTest {
    static Stream<Arguments> met() {
        return Stream.of(
                format(NamedFormat.EMAIL, "a@b.co", "ada.lovelace+edd@mail.example.co.uk", "o'brien@xn--mnchen-3ya.de"),
                format(NamedFormat.EMAIL, "w".repeat(64) + "@example.com", "!@b.co", "a@" + "w".repeat(63) + ".co"),
                format(NamedFormat.EMAIL, "w".repeat(64) + "@" + host(189)),
                format(
                        NamedFormat.WEB_ADDRESS,
                        "https://example.com",
                        "http://example.com:8080/a?b=c#d",
                        "https://a.bc?",
                        "https://a.bc:1",
                        "https://a.bc:65535"),
                format(
                        NamedFormat.WEB_ADDRESS,
                        "https://" + host(253),
                        "https://a.b/" + "w".repeat(2_048 - "https://a.b/".length())),
                format(NamedFormat.PHONE_NUMBER, "+4930123", "+12025550123", "+123456789012345"),
                format(NamedFormat.COUNTRY, "CH", "US", "GB"),
                format(NamedFormat.IBAN, "GB82WEST12345698765432", "DE89370400440532013000", "NO9386011117947"),
                format(NamedFormat.IBAN, "MT71A" + "0".repeat(28) + "Z"),
                format(NamedFormat.LEGAL_ENTITY, "5493001KJTIIGC8Y1R12", "HWUPKR0MPOU8FGXBT394"),
                format(NamedFormat.EDD_SUBMISSION, "0197a5b2-0000-7000-8000-000000000001"));
    }

    static Stream<Arguments> missed() {
        return Stream.of(
                format(NamedFormat.EMAIL, "", "@", "a@", "@b.co", "a@b", "a b@c.de", ".a@b.co", "a.@b.co", "a..b@c.de"),
                format(NamedFormat.EMAIL, "a@b..co", "a@-b.co", "a@b-.co", "a@b.co.", "a@1.2", "a@b.co\n", "ä@b.co"),
                format(NamedFormat.EMAIL, "a@b@c.de", "w".repeat(65) + "@b.co", "a@" + "w".repeat(64) + ".co"),
                format(NamedFormat.EMAIL, "a@" + "w.".repeat(127) + "co", "\"a b\"@c.de", "a@[127.0.0.1]"),
                format(NamedFormat.EMAIL, "w".repeat(64) + "@" + host(190)),
                format(
                        NamedFormat.WEB_ADDRESS,
                        "",
                        "example.com",
                        "ftp://example.com",
                        "https://",
                        "https://a",
                        "HTTPS://a.b"),
                format(
                        NamedFormat.WEB_ADDRESS,
                        "https://u:p@example.com",
                        "https://127.0.0.1",
                        "https://a.b:0",
                        "https://a.b:65536"),
                format(
                        NamedFormat.WEB_ADDRESS,
                        "https://a.b:",
                        "https://a.b:065535",
                        "https://" + host(254),
                        "https://a.b/\"",
                        "https://a.b/\u007f",
                        "https://a.b/ c",
                        "https://a.b/\0",
                        "javascript:alert(1)",
                        "https:///a.b"),
                format(
                        NamedFormat.WEB_ADDRESS,
                        "https://a.b/" + "w".repeat(2_048),
                        "https://a.b\\c.d",
                        "https://a.b/é"),
                format(
                        NamedFormat.PHONE_NUMBER,
                        "",
                        "+",
                        "030123456",
                        "+0301234567",
                        "+49 30123",
                        "+123456",
                        "+1234567890123456"),
                format(
                        NamedFormat.PHONE_NUMBER,
                        "+\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
                        "++4930123",
                        "+4930123\n"),
                format(NamedFormat.COUNTRY, "", "ch", "CHE", "XX", "C", " CH", "756"),
                format(
                        NamedFormat.IBAN,
                        "",
                        "GB82 WEST 1234 5698 7654 32",
                        "GB83WEST12345698765432",
                        "gb82west12345698765432"),
                format(
                        NamedFormat.IBAN,
                        "XX82WEST12345698765432",
                        "GBAAWEST12345698765432",
                        "GB82",
                        "GB82" + "0".repeat(31),
                        "MT34A" + "0".repeat(29) + "Z",
                        "NO559386011117"),
                // their check digits would be right if a sign that is neither a digit nor a capital counted as one
                format(NamedFormat.IBAN, "GB53west12345698765432", "GB32WEST1234569876543["),
                format(
                        NamedFormat.LEGAL_ENTITY,
                        "",
                        "5493001KJTIIGC8Y1R13",
                        "5493001KJTIIGC8Y1R1",
                        "5493001kjtiigc8y1r12",
                        "5493001kjtiigc8y1r66"),
                format(
                        NamedFormat.EDD_SUBMISSION,
                        "",
                        "1-1-1-1-1",
                        "0197a5b2-0000-7000-8000-00000000000",
                        "0197a5b2-0000-7000-8000-0000000000012",
                        "0197a5b2+0000-7000-8000-000000000001"));
    }

    @ParameterizedTest
    @MethodSource("met")
    void what_is_of_the_form_meets_it(NamedFormat format, String[] texts) {
        assertThat(texts).allMatch(format::isMetBy);
    }

    @ParameterizedTest
    @MethodSource("missed")
    void what_is_not_exactly_of_the_form_does_not_meet_it(NamedFormat format, String[] texts) {
        assertThat(texts).noneMatch(format::isMetBy);
    }

    @ParameterizedTest
    @EnumSource
    void no_format_is_met_by_what_no_store_can_hold_or_by_endless_text(NamedFormat format) {
        assertThat(new String[] {"\0", "\ud800", "a".repeat(1_000_000), ".".repeat(1_000_000), "a@".repeat(500_000)})
                .noneMatch(format::isMetBy);
    }

    @ParameterizedTest
    @EnumSource
    void a_format_is_found_by_its_code(NamedFormat format) {
        assertThat(Coded.find(NamedFormat.class, format.code())).containsExactly(format);
        assertThat(format.code()).matches("[a-z]+(_[a-z]+)*");
    }

    /** A host name of so many characters, at least 66, in labels of at most 63. */
    private static String host(int length) {
        StringBuilder host = new StringBuilder("w".repeat(length));
        for (int dot = 63; dot < length - 1; dot += 64) {
            host.setCharAt(dot, '.');
        }
        return host.toString();
    }

    private static Arguments format(NamedFormat format, String... texts) {
        return Arguments.of(format, texts);
    }
}
