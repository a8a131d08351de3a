package org.mingda.testing;

import java.util.concurrent.ThreadLocalRandom;

/** Words that make a text unlike any other and that no check takes for something else, as it may take random letters for a messenger's handle. */
public final class Words {

    private static final String CHARACTERS = "山水木石云星花鸟鱼春夏秋冬草叶舟桥亭窗灯";
    private static final int LENGTH = 10;

    private Words() {
    }

    /** Ten characters that mean nothing together. */
    public static String fresh() {
        StringBuilder words = new StringBuilder(LENGTH);
        ThreadLocalRandom.current().ints(LENGTH, 0, CHARACTERS.length()).forEach(i -> words.append(CHARACTERS.charAt(i)));
        return words.toString();
    }
}
