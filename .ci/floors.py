#!/usr/bin/env python3
"""Compares the scores in a folder with the floors in floors.csv beside this file; fails where one is below its floor.

A floor is raised by hand, to a little below what was reached, and never lowered.
"""
import csv, json, os, re, sys

work = sys.argv[1]
reached = {}


def text(name):
    path = os.path.join(work, name)
    return open(path, encoding="utf-8").read() if os.path.exists(path) else ""


for file, prefix in (("claims.txt", ""), ("seeds.txt", "seed."), ("train.txt", "train."), ("news.txt", "news.")):
    for line in text(file).splitlines():
        m = re.match(r"(\S+)\s+P \S+\s+R \S+\s+F1 (\S+)", line)
        if m:
            reached[prefix + m[1]] = float(m[2])
        m = re.match(r"(via|certainty)\s+.* on (\d+) of (\d+)", line)
        if m:
            reached[prefix + m[1]] = int(m[2]) / max(1, int(m[3]))
m = re.search(r"B3 P \S+\s+R \S+\s+F1 (\S+); CEAF-e P \S+\s+R \S+\s+F1 (\S+)", text("eval.txt"))
if m:
    reached |= {"entities.b3": float(m[1]), "entities.ceafe": float(m[2])}
if text("attributions.json"):
    reached |= {k: v["f"] for k, v in json.loads(text("attributions.json")).items()}

below = 0
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.csv"), newline="", encoding="utf-8") as f:
    for row in csv.DictReader(f):
        metric, floor = row["metric"], float(row["floor"])
        if metric not in reached:
            print(f"{metric:16s} floor {floor:.3f}  not measured")
            # Only PolNeAR may be missing where the rest is there.
            below += not metric.startswith(("span.", "rel.", "tok.", "train."))
        elif reached[metric] < floor:
            print(f"{metric:16s} floor {floor:.3f}  reached {reached[metric]:.3f}  BELOW")
            below += 1
        else:
            print(f"{metric:16s} floor {floor:.3f}  reached {reached[metric]:.3f}")
sys.exit(f"{below} below their floor" if below else 0)
