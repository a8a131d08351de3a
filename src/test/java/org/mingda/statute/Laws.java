package org.mingda.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.ThreadLocalRandom;

/** Statutes' files for tests: of a law that does not exist, under a title that no other test has. */
public final class Laws {

    /** The name of the sample's older version. */
    public static final String OLD = "示例债务清理法(2019-03-01).md";
    /** The name of its newer version: the third article says something else, one was put in after the fifth. */
    public static final String NEW = "示例债务清理法(2024-06-30).md";

    private static final String HAN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
    private static final AtomicInteger NUMBER = new AtomicInteger(ThreadLocalRandom.current().nextInt(8000));

    private Laws() {
    }

    /** A file of the sample as it lies beside this class. */
    public static String sample(String name) {
        try (InputStream file = Laws.class.getResourceAsStream(name)) {
            return StatuteSource.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A title that no other test has; its short form is the title without its first seven characters. */
    public static String title() {
        int number = NUMBER.incrementAndGet();
        StringBuilder title = new StringBuilder("中华人民共和国");
        for (int rest = number; rest > 0; rest /= HAN.length()) {
            title.append(HAN.charAt(rest % HAN.length()));
        }
        return title.append("示例债务清理法").toString();
    }

    /** The sample under another title. */
    public static String sample(String name, String title) {
        return sample(name).replace("# 中华人民共和国示例债务清理法", "# " + title);
    }
}
