#!/usr/bin/env bash
# Plays an experiment as an array of Slurm jobs, a shard each:
#
#   sbatch --array=1-200 docs/slurm.sh scenarios/experiments/air-and-iran.json /shared/air-and-iran
#
# then joins them with
#
#   npx orontes merge /shared/air-and-iran/whole /shared/air-and-iran/part-*
#
#SBATCH --job-name=orontes
#SBATCH --cpus-per-task=8
#SBATCH --mem-per-cpu=600M
#SBATCH --time=12:00:00
#SBATCH --requeue
set -euo pipefail

experiment=$1
out=$2
part=$SLURM_ARRAY_TASK_ID
of=${SLURM_ARRAY_TASK_COUNT}

# A job that is sent again goes on where it was: the same command, the same folder.
exec node "${ORONTES:-$PWD}/bin/orontes.mjs" experiment "$experiment" \
  --out "$out/part-$part" --shard "$part/$of" --workers "${SLURM_CPUS_PER_TASK:-1}"
