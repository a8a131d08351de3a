package org.mingda.importing;

import org.mingda.testing.Words;

/** Article pages of another site, as text, each with a title that no other test has. */
final class Pages {

    private Pages() {
    }

    static String title() {
        return "收到催款函先看哪几处" + Words.fresh();
    }

    static String page(String title, String category) {
        return page(title, category, "先看落款，" + Words.fresh() + "，再打电话。");
    }

    static String page(String title, String category, String paragraph) {
        return """
                %s
                首页 > %s 人气:1203 日期:2024-11-02 08:05:09
                文章正文

                %s

                %s

                一、看落款单位

                没有公章的函件，先打官方电话核实。

                二、看金额构成

                1. 本金:以到账金额为准。

                精彩评论

                头像 周一鸣-律师 2024-11-03
                保留信封，%s，邮戳能证明收到的日期。
                头像 何苗-法律顾问 2024-11-04
                先核实，%s，再回复。

                  • %s
                  • %s二
                  • 没有的一篇
                """.formatted(title, category, title, paragraph, Words.fresh(), Words.fresh(), title, title);
    }
}
