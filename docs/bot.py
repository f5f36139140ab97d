#!/usr/bin/env python3
"""A program that plays a seat of Orontes, with Python's standard library alone. docs/protocol.md explains the messages.

    npx orontes run three-bridges --seed 7 --policy league=external:"python3 docs/bot.py"

It reads one JSON object a line from standard input and answers each "decide" with one order. Its play is simple: take what is
open, attack where it is clearly stronger, march towards the nearest ground worth having, accept what is on the table late.
"""

import json
import sys

ODDS = 1.5  # men for men on open ground, from which an attack seems worth making
GROUND = {"open": 1.0, "town": 1.3, "hill": 1.5, "city": 1.7}  # what a defender's men count for
DEFENDED = 400  # men with whom to reckon in a place of an opponent, seen or not
AT_MOST_SHAKEN = 45  # cohesion below which a formation rests instead


def main():
    hello = None
    round_now, given = 0, set()
    for line in sys.stdin:
        message = json.loads(line)
        kind = message["type"]
        if kind == "hello":
            hello = message
        elif kind == "decide":
            if message["round"] != round_now:
                round_now, given = message["round"], set()
            order = choose(hello, message, given)
            answer = {"type": "order", "decision": message["decision"], "order": order}
            print(json.dumps(answer), flush=True)
        elif kind == "refused":
            print(f"refused: {message['order']} ({message['code']})", file=sys.stderr)


def choose(hello, message, given):
    """The lawful order with the highest score; "end" scores nothing."""
    best, most = "end", 0.0
    far = distances(hello, message["view"])
    for order in message["legal"]:
        if order in given:
            continue
        score = worth(hello, message["view"], order, far)
        if score > most:
            best, most = order, score
    given.add(best)
    return best


def worth(hello, view, order, far):
    verb, *words = order.split(" ")
    if verb == "attack":
        men = strength(view, words[0].split("+"))
        against = DEFENDED + opponents(hello, view, words[1])
        odds = men / (against * GROUND[hello["locations"][words[1]]["terrain"]])
        return value(hello, words[1]) * min(odds, 3) if odds > ODDS else 0
    if verb == "move":
        return march(hello, view, words[0].split("+"), words[1], far)
    if verb == "refit":
        return 0.5 if (view["formations"][words[0]]["cohesion"] or 100) < AT_MOST_SHAKEN else 0
    if verb in ("reinforce", "ship"):
        return 3
    if verb == "strike":
        return 1 if words[0] == "support" and view["locations"][words[1]]["controller"] in friends(hello, view) else 0
    if verb == "accept":
        return 0.2 if view["game"]["round"] > hello["calendar"]["earliestLast"] - 3 else 0
    return 0


def march(hello, view, names, to, far):
    """Into open ground for its value, else nearer to the opponents, but not out of the last garrison of a place of worth."""
    start = view["formations"][names[0]]["at"]
    staying = [f for f, row in view["formations"].items() if row["at"] == start and f not in names and is_own(hello, f)]
    if not staying and value(hello, start) >= 4:
        return 0
    if view["locations"][to]["controller"] in enemies(hello, view):
        return value(hello, to)
    return 0.05 * (far.get(start, 99) - far.get(to, 99))


def distances(hello, view):
    """Roads from every place to the nearest ground of an opponent."""
    hostile = enemies(hello, view)
    ring = {place for place, row in view["locations"].items() if row["controller"] in hostile}
    found, steps = {}, 0
    while ring:
        found.update((place, steps) for place in ring)
        ring = {other for place in ring for other in neighbours(hello, place)} - found.keys()
        steps += 1
    return found


def neighbours(hello, place):
    for route in hello["routes"].values():
        if route["class"] in ("sea", "air"):
            continue
        if route["from"] == place:
            yield route["to"]
        elif route["to"] == place:
            yield route["from"]


def value(hello, place):
    return hello["locations"][place]["value"] + 0.5


def strength(view, names):
    return sum(view["formations"][name]["strength"] for name in names)


def opponents(hello, view, place):
    hostile = enemies(hello, view)
    return sum(
        row["strength"]
        for name, row in view["formations"].items()
        if row["at"] == place and hello["formations"][name]["actor"] in hostile
    )


def is_own(hello, formation):
    return hello["formations"][formation]["actor"] == hello["seat"]


def enemies(hello, view):
    relation = view["actors"][hello["seat"]]["relation"]
    return {actor for actor, stands in relation.items() if stands == "enemy"}


def friends(hello, view):
    relation = view["actors"][hello["seat"]]["relation"]
    return {hello["seat"]} | {actor for actor, stands in relation.items() if stands == "ally"}


if __name__ == "__main__":
    main()
