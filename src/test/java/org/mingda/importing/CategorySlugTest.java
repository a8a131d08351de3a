package org.mingda.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingda.site.Category;

class CategorySlugTest {

    @ParameterizedTest
    @CsvSource({"逾期动态, yu-qi-dong-tai", "Debt collection, debt-collection", "2025 新规, xin-gui", "？！, category", "é, category",
        "很长很长很长很长很长很长很长很长很长很长, hen-zhang-hen-zhang-hen-zhang-hen-zh"})
    void makesAnAddressOfAName(String name, String slug) {
        assertThat(CategorySlug.of(name)).isEqualTo(slug);
        assertThatCode(() -> new Category(slug + "-99", 1)).doesNotThrowAnyException();
    }
}
