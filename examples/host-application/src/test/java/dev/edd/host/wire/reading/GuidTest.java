package dev.edd.host.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "01a2013d-68de-7716-9bfd-a1805696e7f4",
                "80000000-0000-0000-7fff-ffffffffffff"
            })
    void a_guid_is_read_back_as_it_was_written(UUID id) {
        assertThat(Guid.of(id)).matches("[0-9a-f]{32}");
        assertThat(Guid.parse(Guid.of(id))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01a2013d-68de-7716-9bfd-a1805696e7f4", "01A2013D-68DE-7716-9BFD-A1805696E7F4"})
    void a_uuid_with_hyphens_is_one_in_letters_of_either_case(String text) {
        assertThat(Guid.hyphened(text)).contains(UUID.fromString("01a2013d-68de-7716-9bfd-a1805696e7f4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-2-3-4-5", "01a2013d68de77169bfda1805696e7f4", "01g2013d-68de-7716-9bfd-a1805696e7f4"})
    void what_merely_looks_like_a_uuid_is_none(String text) {
        assertThat(Guid.hyphened(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "01a2013d-68de-7716-9bfd-a1805696e7f4",
                "01A2013D68DE77169BFDA1805696E7F4",
                "01a2013d68de77169bfda1805696e7f",
                "01a2013d68de77169bfda1805696e7f44",
                "+1a2013d68de77169bfda1805696e7f4",
                "01a2013d68de77169bfda1805696e7f4\n"
            })
    void what_is_no_guid_names_nobody(String text) {
        assertThat(Guid.parse(text)).isEmpty();
    }
}
