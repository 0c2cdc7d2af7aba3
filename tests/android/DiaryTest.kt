// The Kotlin layer: a small program that ends with 0 when what it finds is right.
package org.genu

import org.genu.data.DiaryParams
import org.genu.data.LogCheckInParams
import org.genu.data.LogCheckInParamsEntry
import org.genu.data.Side

fun main() {
    withDiary("") { diary ->
        val entry = LogCheckInParamsEntry().painNow(3.answer()).locked(false.answer()).note("😀")
        diary.doLogCheckIn(LogCheckInParams().side(Side.LEFT).entry(entry))
        val found = diary.viewDiary(DiaryParams()).entries().single()
        check(found.painNow().orNull() == 3L && found.note() == "😀")
        check(found.locked().orNull() == false && found.stairs().orNull() == null)
    }
}
